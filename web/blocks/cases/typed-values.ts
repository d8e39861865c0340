import type { FieldKind, FormModel } from './form-model.ts'
import type { Typed } from './shown-fields.ts'

/** What a case holds as it would have been typed into a form: a list of codes as one, a list of texts a line each. */
export function typedValues(model: FormModel | null, values: Readonly<Record<string, unknown>>): Typed {
  const fields = model?.groups.flatMap(({ fields }) => fields) ?? []
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = typedValue(values[name], kind)
      return value === null ? [] : [[name, value] as const]
    }),
  )
}

function typedValue(value: unknown, kind: FieldKind): Typed[string] | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  if (!Array.isArray(value)) return String(value)
  return kind === 'many' ? value.map(String) : value.join('\n')
}
