import type { PoolClient } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'
import { writeInBook } from '../access/book.ts'
import { countHolders, insertRole, lockRoles } from '../postgres/account-roles.ts'
import { type Account, endSessions, findAccount, lockAccount } from '../postgres/accounts.ts'
import { closeLink } from '../postgres/links.ts'
import { setPassword } from '../postgres/passwords.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { newSignInName } from './account-name.ts'
import { choosePassword } from './choose-password.ts'
import { type OpenLink, openLink } from './links.ts'
import { makeAccount } from './new-account.ts'
import { unproven } from './prove.ts'
import { hashOf } from './session-store.ts'

/** What whoever follows a link says: the password, and of a new account what it is called. */
export interface Given {
  name?: string
  shownName?: string
  password: string
}

/**
 * Follows a link, once: makes the first holder of a role, or gives an account its password and ends its sessions.
 * @throws Refusal `link-not-found`, `password-refused`, `account-name-refused`, `account-exists`
 */
export async function followLink(system: System, token: string, given: Given): Promise<Account> {
  const link = await openLink(system, token)
  const name = link.kind === 'password' ? link.name : newSignInName(given.name ?? '')
  const password = await choosePassword(system, { password: given.password, name })
  return await transaction(system.pool, async (tx) => {
    const account = await accountOf(system, tx, { link, given })
    if (!(await closeLink(tx, hashOf(token), system.now()))) throw new Refusal('link-not-found')
    await setPassword(tx, { id: account.id, password, at: system.now() })
    await writeFollowed(system, tx, { link, account })
    return account
  })
}

async function accountOf(
  system: System,
  tx: PoolClient,
  { link, given }: { link: OpenLink; given: Given },
): Promise<Account> {
  if (link.kind === 'first') return await firstHolder(system, tx, { role: link.role, given })
  const known = await lockAccount(tx, link.account)
  if (known?.state !== 'active') throw new Refusal('link-not-found')
  return { ...known, era: await endSessions(tx, known.id) }
}

async function firstHolder(
  system: System,
  tx: PoolClient,
  { role, given }: { role: GrantableRole; given: Given },
): Promise<Account> {
  await lockRoles(tx)
  if ((await countHolders(tx, role)) > 0) throw new Refusal('link-not-found')
  const { name = '', shownName = '' } = given
  const { id } = await makeAccount(system, tx, { name, shownName })
  await insertRole(tx, { account: id, role, at: system.now(), by: 'one-time link' })
  return (await findAccount(tx, id))!
}

async function writeFollowed(
  system: System,
  tx: PoolClient,
  { link, account }: { link: OpenLink; account: Account },
): Promise<void> {
  const key = `account:${account.id}`
  const looked =
    link.kind === 'first'
      ? ([
          { act: 'account', key, detail: 'made by one-time link' },
          { act: 'role', key, detail: `given ${link.role} by one-time link` },
        ] as const)
      : ([{ act: 'password', key, detail: 'chosen by one-time link' }] as const)
  await writeInBook(tx, unproven(account), { looked: [...looked], at: system.now() })
}
