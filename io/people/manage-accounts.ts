import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { mustBeHeld } from '#core/access/role.ts'
import { writeInBook } from '../access/book.ts'
import { withReason } from '../access/with-reason.ts'
import { countHolders, lockRoles } from '../postgres/account-roles.ts'
import {
  type Account,
  endSessions,
  lockAccount,
  setAccountState,
  setDepartment,
  setSubject,
} from '../postgres/accounts.ts'
import { freeDesks } from '../postgres/case-desks.ts'
import { findParty } from '../postgres/parties.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { makeLink } from './links.ts'
import { type GivenAccount, makeAccount } from './new-account.ts'
import { keptNumber, type NumberKind } from './number.ts'

interface StateChange {
  id: string
  reason: string
}

/** Makes an account for somebody else, and the token of the link by which they choose their password. */
export async function openAccount(
  system: System,
  actor: Actor,
  given: GivenAccount,
): Promise<{ account: Account; token: string }> {
  return await transaction(system.pool, async (tx) => {
    const account = await makeAccount(system, tx, given)
    const token = await makeLink(system, tx, { role: null, account: account.id })
    await write(system, tx, { actor, account, looked: { act: 'account', detail: 'made, with a link' } })
    return { account, token }
  })
}

/** A new link by which the owner of an account chooses another password. What proves them besides it stays as it is. */
export async function sendLink(system: System, actor: Actor, id: string): Promise<string> {
  return await changing(system, id, async (tx, account) => {
    if (account.state !== 'active') throw new Refusal('account-not-found')
    const token = await makeLink(system, tx, { role: null, account: id })
    await write(system, tx, { actor, account, looked: { act: 'account', detail: 'link made' } })
    return token
  })
}

/**
 * Closes an account at once, with every session of it; one that is the last to hold a role that must be held stays open.
 * @throws Refusal `account-not-found`, `last-administrator`
 */
export async function suspendAccount(
  system: System,
  actor: Actor,
  { id, reason }: StateChange,
): Promise<void> {
  await changing(system, id, async (tx, account) => {
    for (const role of account.roles) await requireOtherHolder(tx, role, account)
    await setAccountState(tx, id, 'suspended')
    await endSessions(tx, id)
    await write(system, tx, { actor, account, looked: said('suspended', reason) })
  })
}

export async function resumeAccount(
  system: System,
  actor: Actor,
  { id, reason }: StateChange,
): Promise<void> {
  await changing(system, id, async (tx, account) => {
    await setAccountState(tx, id, 'active')
    await write(system, tx, { actor, account, looked: said('resumed', reason) })
  })
}

/**
 * Moves an account to another department, or to none: what lay at its desks stays with the department that has the cases, and its
 * sessions end, so that nobody goes on seeing what was the old department's.
 * @throws Refusal `account-not-found`, `party-not-found`
 */
export async function moveAccount(
  system: System,
  actor: Actor,
  { id, department, reason }: StateChange & { department: string | null },
): Promise<void> {
  await changing(system, id, async (tx, account) => {
    if (department !== null && !(await findParty(tx, department))) throw new Refusal('party-not-found')
    await setDepartment(tx, id, department)
    await freeDesks(tx, id)
    await endSessions(tx, id)
    const done = `moved from ${account.department ?? '-'} to ${department ?? '-'}`
    await write(system, tx, { actor, account, looked: said(done, reason) })
  })
}

/**
 * Confirms whose account it is. Where its owner has said so, it must be the same.
 * @throws Refusal `account-not-found`, `number-refused`
 */
export async function confirmNumber(
  system: System,
  actor: Actor,
  { id, ...given }: { id: string; kind: NumberKind; number: string },
): Promise<void> {
  const { subject, sealed } = keptNumber(system, given)
  await changing(system, id, async (tx, account) => {
    const stated = account.statedSubject ?? account.subject
    if (stated !== null && stated !== subject) throw new Refusal('number-refused')
    await setSubject(tx, id, { stated: subject, confirmed: subject, sealed })
    await write(system, tx, {
      actor,
      account,
      looked: { act: 'account', subject, detail: 'number confirmed' },
    })
  })
}

/** Refuses to leave a role with nobody that must be held. Called where who holds what is locked. */
export async function requireOtherHolder(
  tx: PoolClient,
  role: Account['roles'][number],
  { state }: Account,
): Promise<void> {
  if (!mustBeHeld().includes(role) || state !== 'active') return
  if ((await countHolders(tx, role)) <= 1) throw new Refusal('last-administrator', { role })
}

/** Works on an account that is there. Who holds what is locked until the commit, then the account: always in this order. */
export async function changing<T>(
  { pool }: System,
  id: string,
  work: (tx: PoolClient, account: Account) => Promise<T>,
): Promise<T> {
  return await transaction(pool, async (tx) => {
    await lockRoles(tx)
    const account = await lockAccount(tx, id)
    if (account === null) throw new Refusal('account-not-found')
    return await work(tx, account)
  })
}

function said(done: string, reason: string): Looked {
  return { act: 'account', detail: withReason(done, reason) }
}

async function write(
  system: System,
  tx: PoolClient,
  { actor, account, looked }: { actor: Actor; account: Account; looked: Looked },
): Promise<void> {
  const line = { key: `account:${account.id}`, ...looked }
  await writeInBook(tx, actor, { looked: line, at: system.now() })
}
