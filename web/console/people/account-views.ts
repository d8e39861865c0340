import type { GrantableRole } from '#core/access/role.ts'

/** An account as administrators see it. */
export interface AccountView {
  id: string
  name: string
  shownName: string
  state: 'active' | 'suspended'
  roles: GrantableRole[]
  department: string | null
  division: string | null
  isSample: boolean
  subjectKind: 'citizenId' | 'uscc' | null
  isNumberStated: boolean
  isNumberConfirmed: boolean
  hasPassword: boolean
  hasSecond: boolean
  lockedUntil: string | null
  madeAt: string
  lastSignIn: string | null
}

export interface AccountsPage {
  accounts: AccountView[]
  next: string | null
}

/** That an account has a role, or had it once; `by` is null where no account gave it. */
export interface HeldRoleView {
  role: GrantableRole
  from: string
  until: string | null
  by: string | null
}

export interface AccountDelegationView {
  id: string
  direction: 'given' | 'held'
  name: string
  scope: string[]
  from: string
  until: string
  endedAt: string | null
  isInForce: boolean
}

export interface AccountDetailView extends AccountView {
  held: HeldRoleView[]
  delegations: AccountDelegationView[]
  sessions: number
}
