import type { NewEvent } from '../event.ts'
import type { CaseChild, CaseState } from './case-state.ts'

/** What a case hears of one that it opened, and by which event of that one. */
export interface ChildTold {
  child: CaseChild
  causeId: string
}

/** The type of the event that tells it. It stays in the house: whoever handles the other case is told of that case itself. */
export const childToldType = 'case.child.told'

/** A case as the one that opened it knows it. */
export function childOf({ no, item, isClosed, facts }: CaseState): CaseChild {
  return { no, item, isClosed, outcome: typeof facts.outcome === 'string' ? facts.outcome : null }
}

/** The case after it has heard of one that it opened. */
export function withChild(state: CaseState, child: CaseChild): CaseState {
  const isKnown = state.children.some(({ no }) => no === child.no)
  const children = state.children.map((one) => (one.no === child.no ? child : one))
  return { ...state, children: isKnown ? children : [...children, child] }
}

/** Whether that is anything new to it. */
export function isNews({ children }: CaseState, child: CaseChild): boolean {
  const known = children.find(({ no }) => no === child.no)
  return known?.isClosed !== child.isClosed || known.outcome !== child.outcome
}

/** Since a case may go on by what it hears, what it has heard stands in its log as its steps do. `version` is that of the case before. */
export function childEvent(
  { no, app, process, item, facts, applicant }: CaseState,
  { child, causeId }: ChildTold,
  { version, loopId, at, now }: { version: number; loopId: string; at: string; now: string },
): NewEvent {
  const department = facts.department ?? null
  const about = { caseNo: no, app, process, item, department, applicant: applicant.subject, version }
  return {
    id: `${no}.${version}.told.${causeId}`,
    source: `cases/${app}`,
    type: childToldType,
    subject: `case:${no}`,
    time: at,
    receivedAt: now,
    causeId,
    loopId,
    data: { ...about, child },
  }
}
