import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { endSessions } from '../postgres/accounts.ts'
import { endSessionOf } from '../postgres/sessions.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { ownAccount } from './own-account.ts'

/** Ends one of one's own sessions, by its hash. */
export async function endOwnSession(system: System, actor: PersonActor, hash: Buffer): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const { id } = await ownAccount(tx, actor)
    if (!(await endSessionOf(tx, { account: id, hash }))) throw new Refusal('session-not-found')
    const looked = { act: 'session', key: `account:${id}`, detail: 'one ended' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}

/** Ends all of one's own sessions. Answers the era in which the one that asked may go on. */
export async function endOwnSessions(system: System, actor: PersonActor): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const { id } = await ownAccount(tx, actor)
    const era = await endSessions(tx, id)
    const looked = { act: 'session', key: `account:${id}`, detail: 'all others ended' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
    return era
  })
}
