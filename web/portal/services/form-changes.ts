import type { FormModel } from '#web/blocks/cases/form-model.ts'
import type { GoneField } from '#web/blocks/cases/gone-fields.tsx'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'

/** What a draft keeps of the form it was filled in under, beside what was typed. */
export interface DraftForm {
  form: Typed
  formVersion?: string
  /** What its fields were called. */
  labels?: Record<string, string>
}

/** What has changed in a form since a draft of it: what was typed in fields that are gone, and which fields are new. */
export function formChanges(draft: DraftForm, model: FormModel): { gone: GoneField[]; fresh: string[] } {
  const fields = model.groups.flatMap((group) => group.fields)
  const names = new Set(fields.map(({ name }) => name))
  const { form, formVersion, labels = {} } = draft
  const gone = Object.entries(form)
    .filter(([name, value]) => !names.has(name) && isFilled(value))
    .map(([name, value]) => ({ name, label: labels[name] ?? name, value }))
  const isOther = formVersion !== undefined && formVersion !== model.version
  const fresh = isOther ? fields.filter(({ name }) => labels[name] === undefined) : []
  return { gone, fresh: fresh.map(({ label }) => label) }
}

function isFilled(value: Typed[string]): boolean {
  return value !== false && value.toString() !== ''
}

/** The names of a form's fields, and of those that are gone but still hold something. */
export function labelsOf(model: FormModel, gone: readonly GoneField[]): Record<string, string> {
  const fields = model.groups.flatMap((group) => group.fields)
  return Object.fromEntries([...gone, ...fields].map(({ name, label }) => [name, label]))
}
