import type { BusinessDate } from '../clock/date.ts'
import type { Duty } from './duty.ts'
import { type RoleId, roleOn } from './role.ts'

const ofCases: ReadonlySet<Duty> = new Set(['cases.work', 'cases.receive', 'cases.lead'])

/** Where somebody goes who has just signed in: to the workbench who works on cases, every other officer to the console, the rest to their data. */
export function ownPlace(roles: readonly RoleId[], on: BusinessDate): string {
  const duties = roles.flatMap((id) => roleOn(id, on)?.duties ?? [])
  if (duties.some((duty) => ofCases.has(duty))) return '/workbench'
  return roles.length > 0 ? '/console' : '/my-data'
}
