import { readCondition } from './condition.ts'
import type { FormModel } from './form-model.ts'

/** What was typed, by field. Lists are lists of codes, truths are booleans, all else is text as it was typed. */
export type Typed = Record<string, string | string[] | boolean>

/** The form without the fields that are not asked as it is filled in now. */
export function shownFields(model: FormModel, typed: Typed): FormModel {
  const names = model.groups.flatMap(({ fields }) => fields.map(({ name }) => [name, null] as const))
  const values = { ...Object.fromEntries(names), ...readable(typed) }
  const groups = model.groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter(({ shown }) => shown === null || holds(shown, values)),
    }))
    .filter(({ fields }) => fields.length > 0)
  return { ...model, groups }
}

/** A condition that cannot be read asks rather than hides. */
function holds(text: string, values: Record<string, unknown>): boolean {
  const condition = readCondition(text)
  return condition === null || condition(values) === true
}

/** Numbers that were typed count as numbers; an empty box as nothing. */
function readable(typed: Typed): Record<string, unknown> {
  const entries = Object.entries(typed).map(([name, value]) => {
    if (value === '') return [name, null]
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return [name, Number(value)]
    return [name, value]
  })
  return Object.fromEntries(entries)
}
