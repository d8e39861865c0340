import { FeelFailure } from './feel-failure.ts'

/** Names and their values: JSON, FEEL dates and durations, pure functions. */
export type Values = Readonly<Record<string, unknown>>

/** What one run may still use; shared by all scopes of the run. */
export interface Budget {
  steps: number
}

/** The names in force at one place of an expression; inner ones hide outer ones. */
export interface Scope {
  readonly values: Values
  readonly up: Scope | null
  readonly budget: Budget
}

/** A scope inside `scope` that knows `values` besides. */
export function within(scope: Scope, values: Values): Scope {
  return { values, up: scope, budget: scope.budget }
}

/** Pays for `steps` of work; a run that cannot pay ends as a failure. */
export function charge(scope: Scope, steps: number): void {
  scope.budget.steps -= steps
  if (scope.budget.steps < 0) throw new FeelFailure('too-much-work', 'The expression asks for too much work')
}
