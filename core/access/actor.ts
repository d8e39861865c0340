import type { BusinessDate } from '../clock/date.ts'
import type { Duty } from './duty.ts'
import { type RoleId, roleOn } from './role.ts'

/** Who asks for something, known before anything is done for them. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'operator' }
  | { kind: 'party'; id: string }
  | { kind: 'thing'; id: string; owner: string }
  | PersonActor

/** Somebody signed in. `subject` is known once their number is: `person:<keyed hash>`, never the number itself. */
export interface PersonActor {
  kind: 'person'
  id: string
  name: string
  subject: string | null
  /** Those in force; `citizen` is understood. */
  roles: RoleId[]
  /** The party whose officer this is. */
  department: string | null
  /** The beginning of the division codes this officer serves. */
  division: string | null
  /** Whether a second factor was given in this session. */
  second: boolean
  /** For whom this person acts at the moment, and in what. */
  acting: { delegation: string; subject: string; name: string; scope: string[] } | null
}

export type Allowed = 'yes' | 'not-signed-in' | 'second-factor-missing' | 'duty-missing'

/** Whether somebody may do something on a day, and if not, what stands in the way. */
export function allowed(actor: Actor, duty: Duty, on: BusinessDate): Allowed {
  const having = rolesOf(actor)
    .map((id) => roleOn(id, on))
    .filter((role) => role?.duties.includes(duty))
  if (having.length === 0) return actor.kind === 'visitor' ? 'not-signed-in' : 'duty-missing'
  if (actor.kind !== 'person' || actor.second) return 'yes'
  return having.some((role) => !role?.secondFactor) ? 'yes' : 'second-factor-missing'
}

/** All that somebody may do on a day, second factor or not. */
export function dutiesOf(actor: Actor, on: BusinessDate): Duty[] {
  return [...new Set(rolesOf(actor).flatMap((id) => roleOn(id, on)?.duties ?? []))]
}

/** Whether one of the roles asks for a second factor. */
export function needsSecond(actor: Actor, on: BusinessDate): boolean {
  return rolesOf(actor).some((id) => roleOn(id, on)?.secondFactor)
}

export function rolesOf(actor: Actor): RoleId[] {
  if (actor.kind === 'visitor') return []
  return actor.kind === 'person' ? ['citizen', ...actor.roles] : [actor.kind]
}
