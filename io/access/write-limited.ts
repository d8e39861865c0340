import type { Pool } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { lookingLimit } from '#core/access/looking-limit.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { Refusal } from '../refusal.ts'
import { writeBook, writeWithin } from './book.ts'

/** Writes down what is about to be told, and refuses it where it has been asked too often. */
export async function writeLimited(
  pool: Pool,
  actor: Actor,
  written: { looked: Looked; at: string },
): Promise<void> {
  const limit = lookingLimit(written.looked.act, dateInShanghai(written.at))
  if (limit === null) return await writeBook(pool, actor, written)
  if (!(await writeWithin(pool, actor, { ...written, limit })))
    throw new Refusal('too-many-requests', { seconds: limit.minutes * 60 })
}
