import type { Pool, PoolClient } from 'pg'
import { leastBookDays } from '../postgres/access-book.ts'
import { StartFault } from '../start-fault.ts'

/** A year, unless `YIWANG_BOOK_DAYS` says otherwise. */
const OTHERWISE = 365

/**
 * How many days the access book is kept: never fewer than the rule in force asks for (180, Cybersecurity Law art. 21), which
 * the database holds to by itself.
 */
export async function bookDays(db: Pool | PoolClient): Promise<number> {
  const least = await leastBookDays(db)
  const given = process.env.YIWANG_BOOK_DAYS
  if (given === undefined || given === '') return Math.max(least, OTHERWISE)
  const days = Number(given)
  if (Number.isSafeInteger(days) && days >= least && days <= 36_500) return days
  throw new StartFault(
    `YIWANG_BOOK_DAYS must be a number of days, at least ${least}: the law asks for no less.`,
  )
}
