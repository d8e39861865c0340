import type { LoggedEvent } from '#core/event.ts'
import { isStep, type StepKept } from '#core/process/fold-case.ts'
import { caseSubject, findCase } from '../postgres/cases.ts'
import { readLoop } from '../postgres/events.ts'
import type { System } from '../system.ts'

/** A step as a case's history tells it, with the event it is kept in. */
export type StepTold = StepKept & {
  event: string
  tells: string
  data: Readonly<Record<string, unknown>>
}

/** The steps of a case in their order, read from the log. */
export async function caseHistory(system: System, no: string): Promise<StepTold[]> {
  return (await caseEvents(system, no))
    .filter(({ data }) => isStep(data))
    .map(({ id, type, data }) => ({ ...(data as unknown as StepKept), event: id, tells: type, data }))
    .sort((a, b) => a.version - b.version)
}

/** All that the log tells about a case, in the order in which it was written. */
export async function caseEvents(system: System, no: string): Promise<LoggedEvent[]> {
  const row = await findCase(system.pool, no)
  if (!row) return []
  const events = await readLoop(system.pool, row.loopId, 10_000)
  return events.filter(({ subject }) => subject === caseSubject(no)).sort((a, b) => a.seq - b.seq)
}
