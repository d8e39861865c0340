import type { Pool, PoolClient } from 'pg'
import type { BookEntry } from '#core/access/book-entry.ts'

export interface SealedEntry {
  entry: BookEntry
  hash: string
}

interface BookRow extends Omit<BookEntry, 'at' | 'caseNo'> {
  at: Date
  case_no: string | null
  hash: string
}

/** Locks the end of the book until the transaction ends: two writers can never take the same number. */
export async function takeHead(tx: PoolClient): Promise<{ seq: number; hash: string }> {
  const read = await tx.query<{ seq: number; hash: string }>(
    'select last_seq as seq, last_hash as hash from access_head for update',
  )
  return read.rows[0]!
}

/** Where the book ends, without holding it. */
export async function readHead(db: Pool | PoolClient): Promise<{ seq: number; hash: string }> {
  const read = await db.query<{ seq: number; hash: string }>(
    'select last_seq as seq, last_hash as hash from access_head',
  )
  return read.rows[0]!
}

/** Where the book begins: the last entry that was taken off it, and its seal; number 0 where none was. */
export async function readStart(db: Pool | PoolClient): Promise<{ seq: number; hash: string }> {
  const read = await db.query<{ seq: number; hash: string }>('select seq, hash from access_start')
  return read.rows[0]!
}

/** The last of the entries from the beginning of the book on that are all older than an instant; null where there is none. */
export async function findCut(
  tx: PoolClient,
  { before, from, most }: { before: string; from: number; most: number },
): Promise<{ seq: number; hash: string } | null> {
  const read = await tx.query<{ seq: number; hash: string }>(
    `select seq, hash from access_book
     where seq > $2 and seq <= $2::bigint + $3
       and seq < coalesce((select seq from access_book where at >= $1 order by seq limit 1), 9223372036854775807)
     order by seq desc limit 1`,
    [before, from, most],
  )
  return read.rows[0] ?? null
}

/** Takes the entries up to one off the book, which the database allows only for what it need not keep any more. */
export async function cutBook(tx: PoolClient, { seq, hash }: { seq: number; hash: string }): Promise<void> {
  await tx.query('delete from access_book where seq <= $1', [seq])
  await tx.query('update access_start set seq = $1, hash = $2', [seq, hash])
}

/** Whether the book holds an entry about itself with these words. */
export async function saysOfItself(db: Pool | PoolClient, detail: string): Promise<boolean> {
  const read = await db.query<{ said: boolean }>(
    `select exists (select from access_book where act = 'book' and detail = $1) as said`,
    [detail],
  )
  return read.rows[0]!.said
}

/** The fewest days that the rule in force lets the book be kept. */
export async function leastBookDays(db: Pool | PoolClient): Promise<number> {
  const read = await db.query<{ days: number }>(
    `select keep_days as days from access_retention where valid_from <= now()::date order by valid_from desc limit 1`,
  )
  return read.rows[0]!.days
}

export async function appendToBook(tx: PoolClient, sealed: SealedEntry[]): Promise<void> {
  await tx.query({
    name: 'append-to-book',
    text: `insert into access_book (seq, at, actor, roles, department, act, outcome, purpose, case_no, subject, type, key,
             fields, detail, hash)
           select seq, at, actor, roles, department, act, outcome, purpose, "caseNo", subject, type, key, fields, detail, hash
           from jsonb_to_recordset($1) as entry (seq bigint, at timestamptz, actor text, roles text[], department text,
             act text, outcome text, purpose text, "caseNo" text, subject text, type text, key text, fields text[],
             detail text, hash text)`,
    values: [JSON.stringify(sealed.map(({ entry, hash }) => ({ ...entry, hash })))],
  })
  const last = sealed.at(-1)!
  await tx.query('update access_head set last_seq = $1, last_hash = $2', [last.entry.seq, last.hash])
}

export interface BookQuestion {
  /** Entries before this number; the newest come first. */
  before?: number
  actor?: string
  subject?: string
  /** A record, an account or whatever else it was done to. */
  key?: string
  act?: string
  outcome?: 'given' | 'refused'
  caseNo?: string
  from?: string
  until?: string
  limit: number
}

/** Entries of the book, newest first, by who, about whom, which record, what and when. */
export async function readBook(db: Pool | PoolClient, question: BookQuestion): Promise<SealedEntry[]> {
  const { before, actor, subject, key, act, outcome, caseNo, from, until, limit } = question
  const given = [before, actor, subject, act, from, until, key, outcome, caseNo]
  const read = await db.query<BookRow>({
    name: 'read-book',
    text: `select * from access_book
           where ($1::bigint is null or seq < $1) and ($2::text is null or actor = $2)
             and ($3::text is null or subject = $3) and ($4::text is null or act = $4)
             and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)
             and ($7::text is null or key = $7) and ($8::text is null or outcome = $8)
             and ($9::text is null or case_no = $9)
           order by seq desc limit $10`,
    values: [...given.map((value) => value ?? null), limit],
  })
  return read.rows.map(sealedOf)
}

/** The entries behind a number, in the order they were written. */
export async function readBookForward(
  db: Pool | PoolClient,
  after: number,
  limit: number,
): Promise<SealedEntry[]> {
  const read = await db.query<BookRow>({
    name: 'read-book-forward',
    text: 'select * from access_book where seq > $1 order by seq limit $2',
    values: [after, limit],
  })
  return read.rows.map(sealedOf)
}

/** When somebody did something the n-th last time since an instant; null where they did it less often. */
export async function nthNewest(
  tx: PoolClient,
  { actor, act, since, n }: { actor: string; act: string; since: string; n: number },
): Promise<string | null> {
  const read = await tx.query<{ at: Date }>({
    name: 'nth-newest-in-book',
    text: 'select at from access_book where actor = $1 and act = $2 and at > $3 order by seq desc limit 1 offset $4 - 1',
    values: [actor, act, since, n],
  })
  return read.rows[0]?.at.toISOString() ?? null
}

function sealedOf({ hash, case_no, ...row }: BookRow): SealedEntry {
  return { entry: { ...row, at: row.at.toISOString(), caseNo: case_no }, hash }
}
