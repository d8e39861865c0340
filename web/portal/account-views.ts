import type { DelegationScope } from '#core/access/delegation-scope.ts'
import type { GrantableRole } from '#core/access/role.ts'

/** One's own account: whose it is, what it is proved with, where it is signed in. */
export interface AccountView {
  id: string
  name: string
  shownName: string
  subjectKind: NumberKind | null
  numberMasked: string | null
  isNumberConfirmed: boolean
  hasPassword: boolean
  hasTotp: boolean
  passkeys: PasskeyView[]
  sessions: OwnSessionView[]
  roles: GrantableRole[]
  department: string | null
  division: string | null
}

export type NumberKind = 'citizenId' | 'uscc'

export interface PasskeyView {
  id: string
  name: string
  madeAt: string
  lastAt: string | null
}

export interface OwnSessionView {
  id: string
  madeAt: string
  lastAt: string
  isThis: boolean
}

/** A delegation from the side of whoever looks. */
export interface DelegationView {
  id: string
  direction: 'given' | 'held'
  name: string
  scope: DelegationScope[]
  from: string
  until: string
  endedAt: string | null
  isInForce: boolean
}

/** What a one-time link is for. */
export type LinkView = { kind: 'first'; role: GrantableRole } | { kind: 'password'; name: string }
