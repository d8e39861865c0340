import type { LoggedEvent } from '#core/event.ts'
import type { ClockRecounted, StepKept } from '#core/process/fold-case.ts'
import { caseSubject, findCase } from '../postgres/cases.ts'
import { readLoop } from '../postgres/events.ts'
import type { System } from '../system.ts'

/** A step as a case's history tells it, with the event it is kept in. */
export type StepTold = StepKept & { event: string; tells: string; data: Readonly<Record<string, unknown>> }

/** The steps of a case in their order, read from the log. */
export async function caseHistory(system: System, no: string): Promise<StepTold[]> {
  return (await caseEvents(system, no))
    .filter(({ data }) => isStep(data))
    .map(({ id, type, data }) => ({ ...(data as unknown as StepKept), event: id, tells: type, data }))
    .sort((a, b) => a.version - b.version)
}

/** Of what the log tells about a case, only its steps have a version: a rule that asks for one only names it. */
function isStep({ step, version }: Readonly<Record<string, unknown>>): boolean {
  return typeof step === 'string' && typeof version === 'number'
}

/** The clocks of a case that other calendars have counted anew, in the order in which it happened. */
export async function caseRecounts(system: System, no: string): Promise<ClockRecounted[]> {
  const events = await caseEvents(system, no)
  return events
    .filter(({ type }) => type === 'case.clock.recomputed')
    .map(({ data }) => data as unknown as ClockRecounted)
}

async function caseEvents(system: System, no: string): Promise<LoggedEvent[]> {
  const row = await findCase(system.pool, no)
  if (!row) return []
  const events = await readLoop(system.pool, row.loopId, 10_000)
  return events.filter(({ subject }) => subject === caseSubject(no))
}
