import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { thingName } from '#core/thing.ts'
import { writeInBook } from '../access/book.ts'
import { tell } from '../log/tell.ts'
import type { System } from '../system.ts'

/**
 * Puts a change of a thing into the log, because since when it may send is part of what happened, and into the access
 * book, which says who did it. The log says nothing of the owner: that may be a person.
 */
export async function tellOfThing(
  system: System,
  tx: PoolClient,
  told: { actor: Actor; thing: string; type: string; data: Record<string, unknown> },
): Promise<void> {
  const [id, at, subject] = [system.newId(), system.now(), thingName(told.thing)]
  const data = { thing: told.thing, ...told.data }
  await tell(tx, { id, source: 'console', type: told.type, subject, causeId: null, loopId: id, data, at })
  await writeInBook(tx, told.actor, { looked: { act: 'thing', subject, detail: told.type }, at })
}
