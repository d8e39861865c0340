import type { PoolClient } from 'pg'
import type { PersonActor } from '#core/access/actor.ts'
import { roleOn } from '#core/access/role.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type Account, lockAccount } from '../postgres/accounts.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { hasSecond } from './prove.ts'

/** The person's own account, locked, if they may change what it is proved with: by a second factor where there is one. */
export async function ownAccount(tx: PoolClient, actor: PersonActor): Promise<Account> {
  const account = await lockAccount(tx, actor.id)
  if (account === null) throw new Refusal('not-signed-in')
  requireSecond(account, actor)
  return account
}

/** Whoever has a second factor gives it before anything of their account is told or changed. */
export function requireSecond(account: Account, actor: PersonActor): void {
  if (hasSecond(account) && !actor.second) throw new Refusal('second-factor-missing')
}

/** Refuses to take the last second factor from an account whose roles ask for one. */
export function requireOtherSecond(system: System, { roles, hasTotp, passkeys }: Account): void {
  const today = dateInShanghai(system.now())
  const isLast = passkeys + (hasTotp ? 1 : 0) <= 1
  if (isLast && roles.some((id) => roleOn(id, today)?.secondFactor)) throw new Refusal('second-factor-last')
}
