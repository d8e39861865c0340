import type { LoggedEvent } from '../event.ts'
import { begunFrom, type ToldStep } from './begun-from.ts'
import type { CaseClock } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import { type ChildTold, childToldType, withChild } from './child-told.ts'
import type { StepDone } from './step-done.ts'

/** What a case's event keeps of a step: enough to have the case again from its events alone. */
export type StepKept = Pick<
  StepDone,
  'step' | 'by' | 'at' | 'after' | 'isClosed' | 'version' | 'input' | 'reason' | 'facts' | 'clocks' | 'opens'
>

/** The case after a step that was taken once: nothing is judged anew, what was kept is believed. */
export function foldStep(state: CaseState, kept: StepKept): CaseState {
  const sealed = {
    ...(state.form.$sealed as object | undefined),
    ...(kept.input.$sealed as object | undefined),
  }
  const form = {
    ...state.form,
    ...kept.input,
    ...(Object.keys(sealed).length > 0 ? { $sealed: sealed } : {}),
  }
  const changed = Object.fromEntries(kept.clocks.map(({ clock, running }) => [clock, running]))
  return {
    ...state,
    value: kept.after,
    isClosed: kept.isClosed,
    version: kept.version,
    opened: state.opened + kept.opens.length,
    form,
    facts: { ...state.facts, ...kept.facts },
    clocks: stopped({ ...state.clocks, ...changed }, kept),
  }
}

/** A case that is over has no clock that runs. */
function stopped(clocks: CaseState['clocks'], { isClosed, at }: StepKept): CaseState['clocks'] {
  if (!isClosed) return clocks
  return Object.fromEntries(
    Object.entries(clocks).map(([name, clock]) => [name, { ...clock, stoppedAt: clock.stoppedAt ?? at }]),
  )
}

/** A clock that another calendar has counted anew, after the step of a version. */
export interface ClockRecounted {
  version: number
  clock: string
  running: CaseClock
}

/** Of what the log tells about a case, only its steps have a version: a rule that asks for one only names it. */
export function isStep({ step, version }: Readonly<Record<string, unknown>>): boolean {
  return typeof step === 'string' && typeof version === 'number'
}

/** An event about a case, as far as the case is had again from it. */
export type CaseEvent = Pick<LoggedEvent, 'type' | 'data'>

/** The case as its events tell it, from the first on; null where they do not tell how it began. */
export function foldCase(events: readonly CaseEvent[]): CaseState | null {
  return events.reduce<CaseState | null>(foldEvent, null)
}

/** The case after one more of its events: a step, a clock counted anew, word of a case it opened. Others change nothing of it. */
export function foldEvent(state: CaseState | null, { type, data }: CaseEvent): CaseState | null {
  if (isStep(data)) return foldTold(state, data as unknown as ToldStep)
  if (state === null) return null
  if (type === childToldType) return withChild(state, (data as unknown as ChildTold).child)
  if (type !== 'case.clock.recomputed') return state
  const { clock, running } = data as unknown as ClockRecounted
  return { ...state, clocks: { ...state.clocks, [clock]: running } }
}

function foldTold(state: CaseState | null, told: ToldStep): CaseState {
  const before = state ?? begunFrom(told)
  const materials = { ...before.materials, ...told.$brought?.materials }
  return foldStep({ ...before, materials }, told)
}
