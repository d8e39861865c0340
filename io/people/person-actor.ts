import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { readPerson } from '../postgres/person-actors.ts'
import type { System } from '../system.ts'
import type { SessionFacts } from './session-store.ts'

/**
 * Who a session speaks for, with the roles in force at this moment. Whoever has a second factor and has not given it yet is
 * known by account, but not as the person they are: nothing of their own is told before.
 */
export async function personActor(
  { pool, now }: System,
  session: Partial<SessionFacts>,
): Promise<PersonActor | null> {
  const { account, secondAt = null, acting = null } = session
  if (!account) return null
  const row = await readPerson(pool, { account, acting, today: dateInShanghai(now()) })
  if (row === null) return null
  const { hasSecond, ...person } = row
  const second = secondAt !== null
  const isWhole = second || !hasSecond
  return {
    kind: 'person',
    ...person,
    subject: isWhole ? person.subject : null,
    acting: isWhole ? person.acting : null,
    second,
  }
}
