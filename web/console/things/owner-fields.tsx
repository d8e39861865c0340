import type { Choice } from '#web/ui/select.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from '../words.ts'
import type { OwnedDraft, ownedFaults } from './owned-draft.ts'

interface OwnerFieldsProps {
  draft: OwnedDraft
  faults: ReturnType<typeof ownedFaults>
  owners: Choice[]
  onType: (typed: Partial<OwnedDraft>) => void
}

/** Whose a thing is. */
export function OwnerFields({ draft, faults, owners, onType }: OwnerFieldsProps) {
  const { fields, faults: says, company } = useConsoleWords().things
  return (
    <>
      <SelectInput
        label={fields.owner}
        value={draft.owner}
        choices={[{ id: '', label: '' }, ...owners, { id: 'company', label: company }]}
        onChange={(owner) => onType({ owner })}
        error={faults.has('owner') ? says.owner : undefined}
      />
      {draft.owner === 'company' && (
        <TextField
          label={fields.uscc}
          value={draft.uscc}
          onChange={(uscc) => onType({ uscc })}
          error={faults.has('uscc') ? says.uscc : undefined}
        />
      )}
    </>
  )
}
