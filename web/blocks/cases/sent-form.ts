import type { FormModel } from './form-model.ts'
import { shownFields, type Typed } from './shown-fields.ts'

/** A form as it begins: a box nobody ticked says no, for it shows so. */
export function begunForm(model: FormModel | null, first: Typed = {}): Typed {
  const truths = fieldsOf(model).filter(({ kind }) => kind === 'truth')
  return { ...Object.fromEntries(truths.map(({ name }) => [name, false])), ...first }
}

/** What is sent of a form: what is asked as it is filled in now. Boxes left empty were not filled in. */
export function sentForm(model: FormModel | null, typed: Typed): Typed {
  const shown = model === null ? [] : fieldsOf(shownFields(model, typed))
  return Object.fromEntries(
    shown.flatMap(({ name }) => {
      const value = typed[name]
      const isEmpty = value === undefined || (typeof value !== 'boolean' && value.length === 0)
      return isEmpty ? [] : [[name, value]]
    }),
  )
}

function fieldsOf(model: FormModel | null) {
  return model?.groups.flatMap(({ fields }) => fields) ?? []
}
