import type { Readable } from 'node:stream'
import type { Reason } from '#core/quality.ts'
import type { Language } from '#core/words.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import type { RawRow } from '../files/raw-row.ts'
import { readRows } from '../files/read-rows.ts'
import { count, type Received, type Result } from '../log/accept.ts'
import { addResults, latenessCodes, noOutcomes } from '../parties/keep-outcomes.ts'
import { ownIntake } from '../parties/own-intake.ts'
import type { Sender } from '../parties/sender.ts'
import { type Balance, emptyBalance } from '../postgres/balances.ts'
import type { Outcomes } from '../postgres/party-use.ts'
import { acquireContext, type System } from '../system.ts'
import { intakeOfEnvelope, unreadable } from './cloud-events.ts'
import { wordedReasons } from './worded-reasons.ts'

/** The receipt of a request: its balance, whose it is, and why what was refused was refused. */
export interface Answer extends Balance {
  /** Whose signature it was received under; both are null for the operator. */
  party: Signer | null
  thing: Signer | null
  rejects: {
    index: number
    id: string | null
    reasons: { code: string; field: string | null; message: string }[]
  }[]
}

interface Signer {
  id: string
  name: string
  key: string
}

/** One request while its events are being taken. */
export interface Taking {
  answer: Answer
  language: Language
  readable: boolean
  sender: Sender | null
  outcomes: Outcomes
  late: ReadonlySet<string>
}

/** No answer names more refusals; all of them stand in quarantine. */
const REJECTS_TOLD = 1000

export function beginTaking(system: System, sender: Sender | null, language: Language): Taking {
  return {
    answer: { ...emptyBalance, ...signersOf(sender, language), rejects: [] },
    language,
    readable: true,
    sender,
    outcomes: { ...noOutcomes },
    late: latenessCodes(system.apps),
  }
}

function signersOf(sender: Sender | null, language: Language): Pick<Answer, 'party' | 'thing'> {
  if (sender === null) return { party: null, thing: null }
  const { id, names } = sender.kind === 'party' ? sender.party : sender.thing
  const signer = { id, name: names[language], key: sender.keyId }
  return sender.kind === 'party' ? { party: signer, thing: null } : { party: null, thing: signer }
}

/** A list or a stream is read row by row, so that one broken event does not take its neighbours with it. */
export async function takeRows(
  system: System,
  { rows, format }: { rows: Readable; format: 'json' | 'ndjson' },
  taking: Taking,
): Promise<void> {
  for await (const batch of readRows(rows, { format, name: `events.${format}` })) {
    await take(system, batch.rows.map(intakeOfRow), taking)
    if (!batch.fault) continue
    taking.readable = taking.answer.received > 0
    await take(system, [brokenOff(system, batch.fault, taking.answer.received)], taking)
  }
}

export function intakeOfRow(row: RawRow): Intake {
  const intake = intakeOfEnvelope(row.values, row.raw)
  return row.fault ? { ...intake, fault: row.fault } : intake
}

/** A stream that broke off leaves nothing to keep but where and when; each is one of its own, never a duplicate. */
function brokenOff(system: System, fault: Reason, after: number): Intake {
  return unreadable(JSON.stringify({ brokenOffAfter: after, at: system.now(), id: system.newId() }), fault)
}

/** Acquires and keeps some events, and adds what became of them to the receipt. */
export async function take(system: System, given: Intake[], to: Taking): Promise<void> {
  const context = acquireContext(system)
  const { sender } = to
  const intakes = sender ? given.map((intake) => ownIntake(intake, sender)) : given
  const received = intakes.map(
    (intake): Received => ({ intake, taken: acquire(system.apps, intake, context), importId: '' }),
  )
  const results = await system.commit.accept(received)
  addResults(to.outcomes, results, to.late)
  for (const [at, result] of results.entries()) tell(system, received[at]!, result, to)
}

function tell(system: System, { intake }: Received, result: Result, { answer, language }: Taking): void {
  const index = answer.received
  count(answer, result.outcome)
  if (result.outcome !== 'quarantined' || answer.rejects.length >= REJECTS_TOLD) return
  const reasons = wordedReasons(system, result.reasons, language).map(({ code, field, message }) => ({
    code,
    field: field ?? null,
    message,
  }))
  answer.rejects.push({ index, id: intake.id ?? null, reasons })
}
