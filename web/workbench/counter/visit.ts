import type { FormModel } from '#web/blocks/cases/form-model.ts'
import { type HandedMaterials, type SentMaterial, sentMaterials } from '#web/blocks/cases/handed-material.ts'
import { sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'

/** What somebody is known by. */
export type NumberKind = 'citizenId' | 'uscc'

/** Who stands at the counter: by their number, or as the network was found to know them (of a person with the name masked). */
export type Applicant = { kind: NumberKind; name: string } & ({ number: string } | { subject: string })

/** One of the applications of a visit, as far as it is filled in. The command makes sending it again harmless. */
export interface Application {
  command: string
  item: string
  form: Typed
  handed: HandedMaterials
}

export interface Receipt {
  no: string
  item: string
}

/** What is asked for an application as it is filled in now, and the form it is filled in. */
export interface AskedOf {
  model: FormModel | null
  asked: readonly { id: string }[]
}

/** The body of an application, with those papers that are asked. */
export function sentApplication({ item, form, handed, command }: Application, { model, asked }: AskedOf) {
  const materials: Record<string, SentMaterial> = sentMaterials(asked, handed)
  return {
    item,
    form: sentForm(model, form),
    ...(model ? { formVersion: model.version } : {}),
    materials,
    command,
  }
}

/** The credit code of an organisation; null of a person. */
export function codeOf(applicant: Applicant): string | null {
  if (applicant.kind !== 'uscc') return null
  return 'subject' in applicant ? applicant.subject.slice('uscc:'.length) : applicant.number.trim()
}

/** The applicant as the interface takes them: whoever was found goes by their subject alone. */
export function sentApplicant(applicant: Applicant) {
  return 'subject' in applicant ? { subject: applicant.subject } : applicant
}
