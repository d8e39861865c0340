import { instantMs } from '#core/clock/shanghai.ts'
import { cutBook, findCut, readStart, takeHead } from '../postgres/access-book.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { writeInBook } from './book.ts'
import { bookDays } from './book-days.ts'

const DAY_MS = 86_400_000
const AT_ONCE = 20_000

/**
 * Takes entries off the beginning of the access book that have been kept long enough; answers how many. The last that went
 * leaves its seal, so that what remains is checked from there, and an entry of the book says up to where it was shortened:
 * who shortens it otherwise is found out.
 */
export async function purgeBookStep(system: System): Promise<number> {
  const before = new Date(instantMs(system.now()) - (await bookDays(system.pool)) * DAY_MS).toISOString()
  return await transaction(system.pool, async (tx) => {
    await takeHead(tx)
    const start = await readStart(tx)
    const cut = await findCut(tx, { before, from: start.seq, most: AT_ONCE })
    if (cut === null) return 0
    await cutBook(tx, cut)
    const looked = { act: 'book', detail: cutText(cut) } as const
    await writeInBook(tx, { kind: 'operator' }, { looked, at: system.now() })
    return cut.seq - start.seq
  })
}

/** What the book says of its own beginning. */
export function cutText({ seq, hash }: { seq: number; hash: string }): string {
  return `entries to ${seq} were kept long enough and are gone; the seal of the last is ${hash}`
}
