import type { Pool, PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { Holder } from '#core/process/form.ts'
import type { Reason } from '#core/quality.ts'
import { findCase } from '../postgres/cases.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import type { System } from '../system.ts'

/** What was filled in, and for whom. */
interface FilledIn {
  /** `<app>.<form>`. */
  form: string
  values: Record<string, unknown>
  /** `person:…` or `uscc:…`: whoever applies, or for whom they act. */
  applicant: string
}

/**
 * What is wrong with the business that a form names: it is not the applicant, and no case of theirs has entered it in the register
 * that the form declares. The one place where it is checked for whom somebody may apply.
 */
export async function foreignBusiness(
  db: Pool | PoolClient,
  system: System,
  { form, values, applicant }: FilledIn,
): Promise<Reason[]> {
  const holder = system.apps.cases.forms.get(form)?.form.holder
  const code = holder && values[holder.field]
  if (!holder || typeof code !== 'string' || applicant === `uscc:${code}`) return []
  if ((await enteredFor(db, system, { holder, code })) === applicant) return []
  return [{ code: 'form-not-own-business', field: holder.field }]
}

/** Whose case has entered a business in the register; null where none of this installation has. */
async function enteredFor(
  db: Pool | PoolClient,
  { now }: System,
  { holder: { enteredBy }, code }: { holder: Holder; code: string },
): Promise<string | null> {
  if (!enteredBy) return null
  const { record: type, caseField } = enteredBy
  const part = await findRecordPlace(db, { type, key: code })
  if (part === null) return null
  const asking = { now: now(), today: dateInShanghai(now()), circle: 'department' as const }
  const no = (await findRecord(db, { part, type, key: code }, asking))?.data[caseField]
  return typeof no === 'string' ? ((await findCase(db, no))?.state.applicant.subject ?? null) : null
}
