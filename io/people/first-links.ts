import type { PoolClient } from 'pg'
import { type GrantableRole, mustBeHeld } from '#core/access/role.ts'
import { writeInBook } from '../access/book.ts'
import { countHolders, endRole, listHolders, lockRoles } from '../postgres/account-roles.ts'
import { endSessions } from '../postgres/accounts.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { makeLink } from './links.ts'

export interface FirstLink {
  role: GrantableRole
  token: string
}

/** Whoever works on the machine: makes the links, never the accounts. */
const operator = { kind: 'operator' } as const

/** A link for each of the roles that must be held and that nobody holds. Links of earlier starts end with it. */
export async function firstLinks(system: System): Promise<FirstLink[]> {
  return await transaction(system.pool, async (tx) => {
    await lockRoles(tx)
    const links: FirstLink[] = []
    for (const role of mustBeHeld())
      if ((await countHolders(tx, role)) === 0) links.push(await linkFor(system, tx, role))
    return links
  })
}

/**
 * A link for one of these roles. With `isLost` it is taken first from whoever holds it: for when the last holder has lost
 * the way in. Like everything else it is written in the access book.
 * @throws Refusal `role-held`
 */
export async function firstLink(
  system: System,
  { role, isLost }: { role: GrantableRole; isLost: boolean },
): Promise<FirstLink> {
  return await transaction(system.pool, async (tx) => {
    await lockRoles(tx)
    if (isLost) await takeFromAll(system, tx, role)
    if ((await countHolders(tx, role)) > 0) throw new Refusal('role-held', { role })
    return await linkFor(system, tx, role)
  })
}

async function linkFor(system: System, tx: PoolClient, role: GrantableRole): Promise<FirstLink> {
  const token = await makeLink(system, tx, { role, account: null })
  await writeInBook(tx, operator, {
    looked: { act: 'role', detail: `link made for ${role}` },
    at: system.now(),
  })
  return { role, token }
}

async function takeFromAll(system: System, tx: PoolClient, role: GrantableRole): Promise<void> {
  const at = system.now()
  for (const account of await listHolders(tx, role)) {
    await endRole(tx, { account, role, at })
    await endSessions(tx, account)
    const looked = { act: 'role', key: `account:${account}`, detail: `taken ${role}: lost` } as const
    await writeInBook(tx, operator, { looked, at })
  }
}
