import type { PersonActor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { conflicts, type GrantableRole } from '#core/access/role.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { writeInBook } from '../access/book.ts'
import { withReason } from '../access/with-reason.ts'
import { endRole, insertRole } from '../postgres/account-roles.ts'
import { endSessions } from '../postgres/accounts.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { changing, requireOtherHolder } from './manage-accounts.ts'

interface Change {
  id: string
  role: GrantableRole
  reason: string
}

/**
 * Gives a role, from this moment on.
 * @throws Refusal `own-roles`, `account-not-found`, `role-conflict`
 */
export async function grantRole(
  system: System,
  actor: PersonActor,
  { id, role, reason }: Change,
): Promise<void> {
  if (id === actor.id) throw new Refusal('own-roles')
  await changing(system, id, async (tx, { roles }) => {
    const at = system.now()
    const [conflict] = conflicts([...new Set([...roles, role])], dateInShanghai(at))
    if (conflict) throw new Refusal('role-conflict', { one: conflict[0], other: conflict[1] })
    await insertRole(tx, { account: id, role, at, by: `account:${actor.id}` })
    await writeInBook(tx, actor, { looked: line(id, withReason(`given ${role}`, reason)), at })
  })
}

/**
 * Takes a role away: the next request of its holder is made without it.
 * @throws Refusal `own-roles`, `account-not-found`, `last-administrator`
 */
export async function takeRole(
  system: System,
  actor: PersonActor,
  { id, role, reason }: Change,
): Promise<void> {
  if (id === actor.id) throw new Refusal('own-roles')
  await changing(system, id, async (tx, account) => {
    if (!account.roles.includes(role)) return
    await requireOtherHolder(tx, role, account)
    const at = system.now()
    await endRole(tx, { account: id, role, at })
    await writeInBook(tx, actor, { looked: line(id, withReason(`taken ${role}`, reason)), at })
  })
}

/** Ends every session of an account. */
export async function endAllSessions(system: System, actor: PersonActor, id: string): Promise<void> {
  await changing(system, id, async (tx) => {
    await endSessions(tx, id)
    const looked = { act: 'session', key: `account:${id}`, detail: 'all ended' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}

function line(id: string, detail: string): Looked {
  return { act: 'role', key: `account:${id}`, detail }
}
