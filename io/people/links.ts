import { randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'
import { countHolders } from '../postgres/account-roles.ts'
import { findAccount } from '../postgres/accounts.ts'
import { findLink, insertLink, type LinkPurpose } from '../postgres/links.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { rulesNow } from './prove.ts'
import { before, hashOf } from './session-store.ts'

/** What whoever opens a link is told: it makes the first holder of a role, or gives an account its password. */
export type OpenLink =
  | { kind: 'first'; role: GrantableRole }
  | { kind: 'password'; account: string; name: string }

/** Makes a link and answers its token, which is kept nowhere. */
export async function makeLink(system: System, tx: PoolClient, purpose: LinkPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const at = system.now()
  const endsAt = before(at, -rulesNow(system).linkHours * 60)
  await insertLink(tx, purpose, { hash: hashOf(token), at, endsAt })
  return token
}

/**
 * What a link is for. One for a role is good as long as nobody holds it, one for an account as long as that is active.
 * @throws Refusal `link-not-found`
 */
export async function openLink(system: System, token: string): Promise<OpenLink> {
  const link = await findLink(system.pool, hashOf(token), system.now())
  const opened = link && (await opening(system, link))
  if (!opened) throw new Refusal('link-not-found')
  return opened
}

async function opening({ pool }: System, { role, account }: LinkPurpose): Promise<OpenLink | null> {
  if (role !== null) return (await countHolders(pool, role)) === 0 ? { kind: 'first', role } : null
  const found = await findAccount(pool, account)
  return found?.state === 'active' ? { kind: 'password', account, name: found.name } : null
}
