import type { FormModel } from '#web/blocks/cases/form-model.ts'
import { sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'

/** Who stands at the counter. */
export interface Applicant {
  kind: 'citizenId' | 'uscc'
  number: string
  name: string
}

/** One of the applications of a visit, as far as it is filled in. The command makes sending it again harmless. */
export interface Application {
  command: string
  item: string
  form: Typed
  seen: string[]
}

export interface Receipt {
  no: string
  item: string
}

/** The body of an application; its materials are those whose originals were seen. */
export function sentApplication({ item, form, seen, command }: Application, model: FormModel | null) {
  const materials = Object.fromEntries(seen.map((id) => [id, { seen: true }]))
  return {
    item,
    form: sentForm(model, form),
    ...(model ? { formVersion: model.version } : {}),
    materials,
    command,
  }
}
