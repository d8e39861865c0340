import type { CaseState } from '#core/process/case-state.ts'
import type { System } from '../system.ts'
import { processOf } from './case-world.ts'

/** The departments that handle a case: whose it is, and those of its lanes. */
export function departmentsOfCase(system: System, state: CaseState): string[] {
  const lanes = Object.values(processOf(system, state).process.lanes ?? {})
  return [String(state.facts.department), ...lanes.map((lane) => lane.department)]
}
