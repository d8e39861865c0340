import type { Pool } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { type LookingLimit, lookingLimit } from '#core/access/looking-limit.ts'
import { accessWords } from '#core/access/words.ts'
import { formatInstant } from '#core/clock/format-date.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import type { Language } from '#core/words.ts'
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
  const freeAt = await writeWithin(pool, actor, { ...written, limit })
  if (freeAt !== null) throw usedUp(limit, { freeAt, at: written.at })
}

/** What the limit is, and from when on it is there again. */
function usedUp(
  { act, most, minutes }: LookingLimit,
  { freeAt, at }: { freeAt: string; at: string },
): Refusal {
  const seconds = Math.max(1, Math.ceil((instantMs(freeAt) - instantMs(at)) / 1000))
  const until = formatInstant(freeAt)
  const named = (language: Language) => ({ act: accessWords(language).acts[act] })
  const worded = { zh: named('zh'), en: named('en') }
  return new Refusal('looking-limit-reached', { most, minutes, until, seconds }, {}, worded)
}
