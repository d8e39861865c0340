import type { App } from '../app.ts'
import { titleKey } from '../column-titles.ts'
import type { Faults } from '../faults.ts'
import { type Expression, loadExpression } from '../load-expression.ts'
import { type LoadedFields, loadFields } from '../load-fields.ts'
import type { Form } from './form.ts'

/** A form ready to be read and checked; `id` is `<app>.<form>`. */
export interface LoadedForm extends LoadedFields {
  id: string
  app: string
  form: Form
  /** When a field is asked at all. */
  shown: Record<string, Expression>
}

/** Compiles one form; what does not fit goes to `faults`. */
export function loadForm(app: App, form: Form, faults: Faults): LoadedForm {
  const path = `${app.id}.forms.${form.id}`
  const names = Object.keys(form.schema.properties)
  const titles = new Map(names.map((name) => [titleKey(name), name]))
  for (const [where, field] of namedFields(form))
    if (!names.includes(field))
      faults.add(`${path}.${where}`, `names the field "${field}", which it does not have`)
  const shown = Object.entries(form.shown ?? {}).map(
    ([field, text]) => [field, loadShown({ path: `${path}.shown.${field}`, text, names }, faults)] as const,
  )
  const { schema, quality } = form
  return {
    ...loadFields({ path, schema, quality, titles, limits: app.limits }, faults),
    id: `${app.id}.${form.id}`,
    app: app.id,
    form,
    shown: Object.fromEntries(shown),
  }
}

/** What a condition reads must be fields of the form, by their plain names: anything else would never hold, and hide its field for good. */
function loadShown({ path, text, names }: { path: string; text: string; names: string[] }, faults: Faults) {
  const expression = loadExpression(path, text, faults)
  for (const input of expression.inputs)
    if (!names.includes(input)) faults.add(path, `reads "${input}", which is no field of this form`)
  return expression
}

function namedFields({ groups, shown, prefill, quality, holder }: Form): [string, string][] {
  const lists: [string, (string | undefined)[]][] = [
    ['groups', Object.values(groups ?? {}).flat()],
    ['shown', Object.keys(shown ?? {})],
    ['prefill', Object.keys(prefill ?? {})],
    ['quality', quality.map((rule) => rule.field)],
    ['holder', [holder?.field]],
  ]
  return lists.flatMap(([where, names]) =>
    names.flatMap((name) => (name ? [[where, name] as [string, string]] : [])),
  )
}
