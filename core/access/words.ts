import type { Language } from '../words.ts'
import type { Act } from './book-entry.ts'
import type { DelegationScope } from './delegation-scope.ts'
import type { Duty } from './duty.ts'
import type { RoleId } from './role.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What roles, duties, the scopes of delegations, purposes and the acts of the access book are called. */
export interface AccessWords {
  roles: Record<RoleId, string>
  duties: Record<Duty, string>
  scopes: Record<DelegationScope, string>
  purposes: Record<string, string>
  /** What consents are given to, and the notice a person reads before (Personal Information Protection Law, art. 17). */
  notices: Record<string, { name: string; says: string }>
  acts: Record<Act, string>
  outcomes: { given: string; refused: string }
}

export function accessWords(language: Language): AccessWords {
  return language === 'zh' ? zh : en
}
