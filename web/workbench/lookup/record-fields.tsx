import { useDeclarations } from '#web/blocks/declarations.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { RecordPlace } from './lookup.ts'
import { recordAtAddress } from './record-place.ts'

interface RecordFieldsProps {
  record: RecordPlace
  onChange: (part: Partial<RecordPlace>) => void
}

/** Which record, by its kind and its number. */
export function RecordFields({ record, onChange }: RecordFieldsProps) {
  const words = useWorkbenchWords().lookup
  const { apps, labels } = useDeclarations()
  const types = apps.flatMap(({ id, records }) =>
    records.map(({ type }) => ({ id: type, label: `${labels.app(id)} · ${labels.record(type)}` })),
  )
  return (
    <section className="stack" aria-labelledby="record">
      <h2 id="record">{words.record}</h2>
      <SelectInput
        label={words.type}
        value={record.type}
        choices={[{ id: '', label: '' }, ...types]}
        onChange={(type) => onChange({ type })}
      />
      <TextField
        label={words.key}
        description={words.keySays}
        value={record.key}
        onChange={(key) => onChange(recordAtAddress(key) ?? { key })}
        autoComplete="off"
        maxLength={1000}
      />
    </section>
  )
}
