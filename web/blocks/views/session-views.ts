import type { Duty } from '#core/access/duty.ts'
import type { RoleId } from '#core/access/role.ts'

/** Who asks, what they may do, and what their session still lacks. */
export interface SessionView {
  actor: ActorView
  /** A second proof that is still to be given, or to be set up. */
  needsSecond: 'totp-or-passkey' | 'enrol' | null
  oidc: boolean
  sample: boolean
}

export type ActorView = PersonView | { kind: 'visitor' | 'operator'; duties: Duty[] }

export interface PersonView {
  kind: 'person'
  name: string
  roles: RoleId[]
  duties: Duty[]
  department: string | null
  division: string | null
  acting: { delegation: string; name: string; scope: string[] } | null
  second: boolean
  /** Whether it is known whose account this is. */
  isKnown: boolean
}
