import type { CaseActor } from './case-state.ts'

/** One step somebody wants to take. */
export interface Command {
  step: string
  by: CaseActor
  /** The instant it counts from; for a clock the moment its time was up, however much later it is found. */
  at: string
  /** What was filled in, read and checked against the step's form. */
  input?: Record<string, unknown>
  reason?: string
}
