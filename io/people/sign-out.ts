import type { PersonActor } from '#core/access/actor.ts'
import { writeBook } from '../access/book.ts'
import type { System } from '../system.ts'

/** Writes down that somebody left; the session itself ends with the answer. */
export async function signOut(system: System, actor: PersonActor): Promise<void> {
  await writeBook(system.pool, actor, { looked: { act: 'sign-out' }, at: system.now() })
}
