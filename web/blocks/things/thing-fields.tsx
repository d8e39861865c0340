import { thingAlgorithms, thingKinds } from '#core/thing.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWords } from '../words.ts'
import type { ThingDraft } from './thing-draft.ts'
import { useThingWords } from './words.ts'

interface ThingFieldsProps {
  draft: ThingDraft
  faults: ReadonlySet<string>
  onType: (typed: Partial<ThingDraft>) => void
}

/** What a thing is called, and what it is. */
export function ThingFields({ draft, faults, onType }: ThingFieldsProps) {
  const { fields, faults: says, kinds, idHint } = useThingWords()
  return (
    <>
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={fields[language]}
          value={draft[language]}
          onChange={(name) => onType({ [language]: name })}
          error={faults.has(language) ? says.name : undefined}
          maxLength={200}
        />
      ))}
      <TextField
        label={fields.id}
        description={idHint}
        value={draft.id}
        onChange={(id) => onType({ id })}
        error={faults.has('id') ? says.id : undefined}
        maxLength={63}
      />
      <SelectInput
        label={fields.kind}
        value={draft.kind}
        choices={thingKinds.map((id) => ({ id, label: kinds[id] }))}
        onChange={(kind) => onType({ kind: kind as ThingDraft['kind'] })}
      />
    </>
  )
}

interface AlgorithmFieldProps {
  value: ThingDraft['algorithm']
  onChange: (algorithm: ThingDraft['algorithm']) => void
}

/** By what a thing signs with its secret. */
export function AlgorithmField({ value, onChange }: AlgorithmFieldProps) {
  const words = useThingWords()
  const { algorithms } = useWords().party
  return (
    <SelectInput
      label={words.fields.algorithm}
      value={value}
      choices={thingAlgorithms.map((id) => ({ id, label: algorithms[id] ?? id }))}
      onChange={(id) => onChange(id as ThingDraft['algorithm'])}
    />
  )
}
