import type { PersonActor } from '#core/access/actor.ts'
import { noticeOn } from '#core/access/consent-notice.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { listFiled } from '../postgres/rights.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { formNumber } from './form-number.ts'
import { type FormFaults, takeOwnForm } from './own-form.ts'

const type = 'rights.consent'

/** Consents to what a notice says. Only to the version in force: what was read must be what is agreed to. */
export async function giveConsent(
  system: System,
  actor: PersonActor,
  given: { person: string; purpose: string; noticeVersion: string; receiver?: string },
): Promise<{ no: string; faults: FormFaults }> {
  const at = system.now()
  const today = dateInShanghai(at)
  const { person, purpose, noticeVersion, receiver = '' } = given
  const notice = noticeOn(purpose, today)
  if (notice?.version !== noticeVersion) throw new Refusal('notice-changed')
  if (notice.namesReceiver && receiver.trim() === '') throw new Refusal('receiver-missing')
  const no = formNumber('C', at)
  const { scope, sensitive, legalBasis } = notice
  const to = notice.namesReceiver ? { receiver: receiver.trim() } : {}
  const what = { purpose, noticeVersion, scope, ...to, sensitive, legalBasis }
  const data = { consentNo: no, person, ...what, givenOn: today, givenAt: at }
  return { no, faults: await file(system, actor, { id: no, data, detail: `consent ${purpose}` }) }
}

/**
 * Withdraws a consent: the same record with the day it ended (art. 15: as easy as giving it). A consent withdrawn before
 * is left as it is.
 */
export async function withdrawConsent(
  system: System,
  actor: PersonActor,
  { person, no }: { person: string; no: string },
): Promise<FormFaults> {
  const filed = (await listFiled(system.pool, person, type)).find(({ key }) => key === no)
  if (!filed) throw new Refusal('consent-not-found')
  if (filed.data.withdrawnOn !== undefined) return []
  const at = system.now()
  const data = { ...fieldsOf(filed.data), withdrawnOn: dateInShanghai(at), withdrawnAt: at }
  return await file(system, actor, { id: `${no}.withdrawn`, data, detail: 'consent withdrawn' })
}

function file(
  system: System,
  actor: PersonActor,
  { id, data, detail }: { id: string; data: Record<string, unknown>; detail: string },
): Promise<FormFaults> {
  const looked = {
    act: 'right',
    subject: String(data.person),
    type,
    key: String(data.consentNo),
    detail,
  } as const
  return takeOwnForm(system, actor, { id, type, data, looked })
}

/** Without what the log keeps beside the fields. */
function fieldsOf(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !name.startsWith('$')))
}
