import type { ReactNode } from 'react'
import { formatDate, formatMoney } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useDeclarations, useLabels } from '../declarations.tsx'
import type { Labels } from '../labels.ts'
import { useWords } from '../words.ts'
import { type FormField, formModel } from './form-model.ts'

interface FormValuesProps {
  app: string
  form: string
  values: Record<string, unknown>
  /** Draws a value in a way of its own; undefined leaves it as it is. */
  draw?: (field: FormField, value: unknown) => ReactNode
}

/** What was filled in, by the groups of its form; what was left open is left out. */
export function FormValues({ app, form, values, draw }: FormValuesProps) {
  const { apps, labels } = useDeclarations()
  const model = formModel(apps, { app, form }, labels)
  if (!model) return null
  const groups = model.groups
    .map((group) => ({ ...group, fields: group.fields.filter(({ name }) => isSaid(values[name])) }))
    .filter(({ fields }) => fields.length > 0)
  return (
    <div className="stack">
      {groups.map(({ id, label, fields }) => (
        <section key={id} className="stack" data-gap="tight">
          {label && <h3>{label}</h3>}
          <dl className="field-pairs">
            {fields.map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd>{draw?.(field, values[field.name]) ?? <Value field={field} values={values} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function Value({ field, values }: { field: FormField; values: Record<string, unknown> }) {
  const words = useWords()
  const language = useLanguage()
  const labels = useLabels()
  const value = values[field.name]
  const wordOf = (one: unknown) =>
    field.choices.find(({ id }) => id === one)?.label ??
    codeWord(labels, { name: field.name, value: one, values })
  if (typeof value === 'boolean') return <>{value ? words.record.yes : words.record.no}</>
  if (Array.isArray(value)) return <>{value.map(wordOf).join(words.comma)}</>
  if (field.kind === 'money' && typeof value === 'number') return <>{formatMoney(value, language)}</>
  if (field.kind === 'date') return <>{formatDate(String(value), language)}</>
  return <span className={field.kind === 'long' ? 'long-text' : undefined}>{wordOf(value)}</span>
}

/** What has one word everywhere: a department, an item, a type of record, and a field of the record that the form names. */
function codeWord(
  labels: Labels,
  { name, value, values }: { name: string; value: unknown; values: Record<string, unknown> },
): string {
  const { aboutType } = values
  if (name === 'field' && typeof aboutType === 'string') return labels.field(aboutType, String(value))
  return labels.value('', name, String(value))
}
