import type { TObject } from 'typebox'
import type { QualityRule } from '../quality.ts'

/**
 * What somebody fills in. The schema says what a field is, as for a record type (formats of identifiers, money, dates);
 * numbers of persons are sealed when they are taken. Words: `forms.<id>.name`, `.fields.<field>`, `.values.<field>.<value>`,
 * `.hints.<field>` where a field needs one.
 */
export interface Form {
  id: string
  schema: TObject
  quality: QualityRule[]
  /** Fields in groups, in the order they are asked; one group where it does not say. Words: `forms.<id>.groups.<group>`. */
  groups?: Record<string, string[]>
  /** Fields shown only where this holds, over the form's other fields. */
  shown?: Record<string, string>
  /** Fields the network knows: from the applicant's own current record of a type. */
  prefill?: Record<string, Prefill>
  holder?: Holder
}

/** `where`: only of a record whose fields hold one of these; a renewal is not filled in from a certificate of another item. */
export interface Prefill {
  record: string
  field: string
  where?: Record<string, string[]>
}

/**
 * The field that names the business which is applied for, by its credit code. Nobody applies for another's: the applicant is that
 * business, or the person for whom a case has entered it in a register, whose records are kept by that code and name the case.
 */
export interface Holder {
  field: string
  enteredBy?: { record: string; caseField: string }
}
