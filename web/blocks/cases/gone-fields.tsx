import { Given } from '../given.tsx'
import { useWords } from '../words.ts'
import type { Typed } from './shown-fields.ts'

export interface GoneField {
  name: string
  label: string
  value: Typed[string] | undefined
}

/** What was typed in fields that the form no longer has: to read, and to write elsewhere. */
export function GoneFields({ gone }: { gone: GoneField[] }) {
  const words = useWords()
  if (gone.length === 0) return null
  return (
    <>
      <p>{words.cases.gone}</p>
      <dl className="field-pairs">
        {gone.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Given text={textOf(value, words)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function textOf(
  value: GoneField['value'],
  { cell }: { cell: { true: string; false: string; join: string } },
): string {
  if (typeof value === 'boolean') return cell[value ? 'true' : 'false']
  return Array.isArray(value) ? value.join(cell.join) : (value ?? '')
}
