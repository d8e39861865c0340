import type { CaseState } from './case-state.ts'
import type { KeptApart } from './kept-apart.ts'
import type { StepDone } from './step-done.ts'

/** The event of a step as the log has it: the step, which case it is of, and what is kept apart. */
export interface ToldStep extends Omit<StepDone, 'tells'>, KeptApart {
  caseNo: string
  item: string
  itemVersion: number
  app: string
  process: string
  processVersion: number
  channel: CaseState['channel']
  parent: string | null
  applicant: string
  applicantName: string
  allFacts: Record<string, unknown>
}

/**
 * A case before its first step, as the event of that step tells it. Events that were written before they told who acts for the applicant
 * and with which office the case began say of the office only where it lay after the step.
 */
export function begunFrom(told: ToldStep): CaseState {
  const { caseNo: no, item, itemVersion, app, process, processVersion, channel, parent } = told
  return {
    no,
    app,
    process,
    processVersion,
    item,
    itemVersion,
    value: told.before,
    isClosed: false,
    version: 0,
    openedAt: told.at,
    applicant: { subject: told.applicant, name: told.applicantName },
    agent: told.$begun?.agent ?? null,
    channel,
    form: {},
    facts: officeOf(told),
    clocks: {},
    materials: {},
    children: [],
    opened: 0,
    parent,
  }
}

function officeOf({ $begun, allFacts }: ToldStep): Record<string, unknown> {
  const { department, division } = $begun ?? allFacts
  return { department, ...(division ? { division } : {}) }
}
