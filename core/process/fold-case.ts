import type { CaseClock } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
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

/** The case as its events tell it: its steps in their order, and between them what other calendars have changed. */
export function foldCase(
  begun: CaseState,
  { steps, recounted }: { steps: readonly StepKept[]; recounted: readonly ClockRecounted[] },
): CaseState {
  return steps.reduce<CaseState>((state, step) => {
    const after = foldStep(state, step)
    const anew = recounted.filter(({ version }) => version === step.version)
    const clocks = Object.fromEntries(anew.map(({ clock, running }) => [clock, running]))
    return { ...after, clocks: { ...after.clocks, ...clocks } }
  }, begun)
}
