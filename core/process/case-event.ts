import type { NewEvent } from '../event.ts'
import type { CaseState } from './case-state.ts'
import { clockDays } from './clock-days.ts'
import type { KeptApart } from './kept-apart.ts'
import type { StepDone } from './step-done.ts'

/** Who acts in a case: the registered name and credit code of its department. */
export interface Organ {
  name: string
  code: string
}

/** What a step has given out: the numbers of its documents by their kind, and its certificate. */
export interface Papers {
  numbers: Record<string, string>
  certificate: { identifier: string; validUntil: string | null } | null
}

interface Telling {
  loopId: string
  now: string
  withForm: boolean
  papers: Papers | null
  /** Null where the department is not registered here. */
  organ: Organ | null
  apart: KeptApart
}

/**
 * A step of a case as the log keeps it: all that was judged, set and handed in, so that the case is had again from its events. `form` is
 * the whole of what was filled in by then, told only where a rule listens to the event.
 */
export function caseEvent(
  state: CaseState,
  done: StepDone,
  { loopId, now, withForm, papers, organ, apart }: Telling,
): NewEvent {
  const { no, item, itemVersion, app, process, processVersion, applicant, channel, parent } = state
  const { tells, ...kept } = done
  const what = { caseNo: no, item, itemVersion, app, process, processVersion, channel, parent }
  return {
    id: eventIdOf(no, done.version),
    source: `cases/${app}`,
    type: tells,
    subject: `case:${no}`,
    time: done.at,
    receivedAt: now,
    causeId: done.version === 1 ? null : eventIdOf(no, done.version - 1),
    loopId,
    data: {
      ...what,
      applicant: applicant.subject,
      applicantName: applicant.name,
      ...kept,
      allFacts: state.facts,
      dues: clockDays(state),
      organ,
      ...(papers ? { papers } : {}),
      ...(withForm ? { form: state.form } : {}),
      ...apart,
    },
  }
}

/** The id of the event of a case's nth step. */
export function eventIdOf(no: string, version: number): string {
  return `${no}.${version}`
}
