import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { type BookEntry, bookEntry, type Looked, nameOf, sealedText } from '#core/access/book-entry.ts'
import type { LookingLimit } from '#core/access/looking-limit.ts'
import { instantMs } from '#core/clock/shanghai.ts'
import { appendToBook, nthNewest, takeHead } from '../postgres/access-book.ts'
import { transaction } from '../postgres/transaction.ts'

/**
 * Writes down what somebody looked at or did, before they are answered: what could not be written is not shown. Entries
 * are numbered without gaps and each is sealed with SM3 (GB/T 32905) over the one before it.
 */
export async function writeBook(
  pool: Pool,
  actor: Actor,
  written: { looked: Looked | Looked[]; at: string },
): Promise<void> {
  await transaction(pool, (tx) => writeInBook(tx, actor, written))
}

/** The same within the transaction of what is done, so that neither is kept without the other. Call it last: it locks. */
export async function writeInBook(
  tx: PoolClient,
  actor: Actor,
  { looked, at }: { looked: Looked | Looked[]; at: string },
): Promise<void> {
  const all = [looked].flat()
  if (all.length === 0) return
  const head = await takeHead(tx)
  let hash = head.hash
  const sealed = all.map((one, index) => {
    const entry = bookEntry(actor, one, { seq: head.seq + index + 1, at })
    hash = sealOf(hash, entry)
    return { entry, hash }
  })
  await appendToBook(tx, sealed)
}

/**
 * The same for what may be done only so often within some minutes: where it has been done that often it writes nothing and answers
 * the instant from which it may be done again, else null. The end of the book is locked while it counts, so two at once cannot
 * both be the last.
 */
export async function writeWithin(
  pool: Pool,
  actor: Actor,
  written: { looked: Looked; at: string; limit: Pick<LookingLimit, 'most' | 'minutes'> },
): Promise<string | null> {
  const { looked, at, limit } = written
  return await transaction(pool, async (tx) => {
    await takeHead(tx)
    const window = limit.minutes * 60_000
    const since = new Date(instantMs(at) - window).toISOString()
    const first = await nthNewest(tx, { actor: nameOf(actor), act: looked.act, since, n: limit.most })
    if (first !== null) return new Date(instantMs(first) + window).toISOString()
    await writeInBook(tx, actor, { looked, at })
    return null
  })
}

/** The seal of an entry: SM3 (hex) over the seal before it and everything the entry says. */
export function sealOf(before: string, entry: BookEntry): string {
  return createHash('sm3').update(before).update('\n').update(sealedText(entry)).digest('hex')
}
