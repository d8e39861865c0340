import { randomUUID } from 'node:crypto'
import type { PersonActor } from '#core/access/actor.ts'
import { latestDelegationDay } from '#core/access/delegation-term.ts'
import type { BusinessDate } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { writeBook, writeInBook } from '../access/book.ts'
import { findAccountByName } from '../postgres/accounts.ts'
import {
  type Delegation,
  endDelegation,
  findDelegation,
  insertDelegation,
  type NewDelegation,
} from '../postgres/delegations.ts'
import { readPerson } from '../postgres/person-actors.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { signInName } from './account-name.ts'

/**
 * Lets another account act for oneself, in what `scope` names, up to a day within the longest term. Only in one's own name: what was delegated
 * is not delegated on.
 */
export async function delegate(
  system: System,
  actor: PersonActor,
  given: { to: string; scope: string[]; until: string },
): Promise<Delegation> {
  requireTerm(given.until, dateInShanghai(system.now()))
  return await transaction(system.pool, async (tx) => {
    const to = await findAccountByName(tx, signInName(given.to))
    if (to?.state !== 'active' || to.id === actor.id) throw new Refusal('account-not-found')
    const delegation: NewDelegation = {
      id: randomUUID(),
      fromAccount: actor.id,
      fromSubject: ownName(actor),
      toAccount: to.id,
      scope: [...new Set(given.scope)],
      until: given.until,
    }
    const at = system.now()
    await insertDelegation(tx, delegation, at)
    const made = (await findDelegation(tx, delegation.id))!
    await writeInBook(tx, actor, { looked: bookLine(made, `given until ${made.until}`), at })
    return made
  })
}

/** Ends a delegation at once; whoever gave it may, and whoever has it. */
export async function endOwnDelegation(system: System, actor: PersonActor, id: string): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const at = system.now()
    if (!(await endDelegation(tx, { id, account: actor.id, at }))) throw new Refusal('delegation-not-found')
    const ended = (await findDelegation(tx, id))!
    await writeInBook(tx, actor, { looked: bookLine(ended, 'ended'), at })
  })
}

/** Begins to act for somebody by a delegation in force, or ends it. Answers who one is then. */
export async function actFor(
  system: System,
  actor: PersonActor,
  delegation: string | null,
): Promise<PersonActor> {
  const today = dateInShanghai(system.now())
  const row = await readPerson(system.pool, { account: actor.id, acting: delegation, today })
  const acting = row?.acting ?? null
  if (delegation !== null && acting === null) throw new Refusal('delegation-not-found')
  const subject = acting?.subject ?? actor.acting?.subject
  const detail = acting ? 'acting begins' : 'acting ends'
  const looked = { act: 'delegation', key: delegation ?? actor.acting?.delegation, subject, detail } as const
  await writeBook(system.pool, actor, { looked, at: system.now() })
  return { ...actor, acting }
}

function requireTerm(until: BusinessDate, today: BusinessDate): void {
  if (until < today) throw new Refusal('bad-body', { field: 'until' })
  const latest = latestDelegationDay(today)
  if (until > latest) throw new Refusal('delegation-too-long', { latest })
}

function ownName(actor: PersonActor): string {
  if (actor.acting !== null) throw new Refusal('delegation-scope')
  if (actor.subject === null) throw new Refusal('number-missing')
  return actor.subject
}

function bookLine({ id, fromSubject, toAccount, scope }: Delegation, detail: string) {
  const to = `account:${toAccount}`
  return {
    act: 'delegation',
    key: id,
    subject: fromSubject,
    fields: scope,
    detail: `${detail}, ${to}`,
  } as const
}
