import type { Form } from '#core/process/form.ts'
import { formVersion } from '#core/process/form-version.ts'
import type { Labels } from '../labels.ts'
import type { AppView } from '../views/app-view.ts'

/** How a field is filled in. */
export type FieldKind = 'text' | 'long' | 'number' | 'money' | 'date' | 'choice' | 'many' | 'truth'

export interface FormField {
  name: string
  label: string
  hint: string | null
  kind: FieldKind
  isRequired: boolean
  /** The unit money is typed in. */
  unit: '元' | '万元' | null
  choices: { id: string; label: string }[]
  maxLength: number | null
  /** FEEL over the form's fields: asked only where it holds. */
  shown: string | null
}

/** A form ready to be drawn: words resolved, so that it can travel to a part of a page that has no declarations. */
export interface FormModel {
  id: string
  /** Sent with what was filled in, so that the server knows which form that was. */
  version: string
  name: string
  /** The field that names the business which is applied for; null where it names none. */
  holder: string | null
  groups: { id: string; label: string | null; fields: FormField[] }[]
}

interface Schema {
  type?: string
  format?: string
  enum?: string[]
  anyOf?: { const?: string }[]
  items?: Schema
  unit?: string
  given?: '元' | '万元'
  text?: string
  maxLength?: number
}

/** The form of an app by its id, in the words of the page; null where the app has none of that name. */
export function formModel(
  apps: readonly AppView[],
  { app, form: id }: { app: string; form: string },
  labels: Labels,
): FormModel | null {
  const form = apps.find((one) => one.id === app)?.forms?.find((one) => one.id === id)
  if (!form) return null
  const word = (path: string[]) => labels.at(app, ['forms', id, ...path])
  const fields = new Map(fieldsOf(form, word).map((field) => [field.name, field]))
  const groups = Object.entries(form.groups ?? { '': [...fields.keys()] })
  return {
    id,
    version: formVersion(form),
    name: word(['name']) ?? id,
    holder: form.holder?.field ?? null,
    groups: groups.map(([group, names]) => ({
      id: group,
      label: group === '' ? null : word(['groups', group]),
      fields: names.flatMap((name) => fields.get(name) ?? []),
    })),
  }
}

type Word = (path: string[]) => string | null

function fieldsOf(form: Form, word: Word): FormField[] {
  const required = new Set(form.schema.required ?? [])
  return Object.entries(form.schema.properties as Record<string, Schema>).map(([name, schema]) => ({
    name,
    label: word(['fields', name]) ?? name,
    hint: word(['hints', name]),
    kind: kindOf(schema),
    isRequired: required.has(name),
    unit: schema.unit === 'fen' ? (schema.given ?? '元') : null,
    choices: valuesOf(schema.items ?? schema).map((id) => ({ id, label: word(['values', name, id]) ?? id })),
    maxLength: schema.maxLength ?? null,
    shown: form.shown?.[name] ?? null,
  }))
}

function kindOf(schema: Schema): FieldKind {
  if (schema.type === 'boolean') return 'truth'
  if (schema.type === 'array') return valuesOf(schema.items ?? {}).length > 0 ? 'many' : 'long'
  if (valuesOf(schema).length > 0) return 'choice'
  if (schema.unit === 'fen') return 'money'
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.format === 'date') return 'date'
  return schema.text === 'long' ? 'long' : 'text'
}

function valuesOf({ enum: list, anyOf }: Schema): string[] {
  return list ?? anyOf?.flatMap((one) => one.const ?? []) ?? []
}
