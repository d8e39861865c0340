import type { Intake } from '#loop/acquire/intake.ts'
import { subjectOfIntake } from '#loop/acquire/subject-of-intake.ts'
import { acquireContext, type System } from '../system.ts'

/** Whom a refused row is about, who is told that somebody looked; undefined where it does not say so that it can be told. */
export function subjectOf(system: System, intake: Intake): string | undefined {
  return subjectOfIntake(system.apps, intake, acquireContext(system)) ?? undefined
}
