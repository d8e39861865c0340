import assert from 'node:assert/strict'
import test from 'node:test'
import type { Pool } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { withDatabase } from '#test/database.ts'
import { readBook } from '../postgres/access-book.ts'
import { writeBook } from './book.ts'
import { checkBook } from './check-book.ts'

const auditor: Actor = { kind: 'operator' }
const at = '2026-11-24T04:00:00.123Z'
const looked = (key: string) => ({
  act: 'read' as const,
  purpose: 'inspection',
  caseNo: '江市监检〔2026〕12号',
  subject: 'person:abc',
  type: 'credit.penalty',
  key,
  fields: ['counterpartyName'],
})

test('what is written by many at once is numbered without gaps and holds together', async (t) => {
  const { pool } = await withDatabase(t)
  await Promise.all(keys(60).map((key) => writeBook(pool, auditor, { looked: looked(key), at })))
  await writeBook(pool, auditor, { looked: keys(5).map(looked), at })
  assert.deepEqual(await checkBook(pool), { looked: 65, faults: [] })
  const [last] = await readBook(pool, { subject: 'person:abc', limit: 1 })
  assert.deepEqual([last?.entry.seq, last?.entry.at, last?.entry.key], [65, at, 'k4'])
})

test('an entry that was changed is named, and only that one', async (t) => {
  const { pool } = await withDatabase(t)
  await writeBook(pool, auditor, { looked: keys(9).map(looked), at })
  await tamper(pool, `update access_book set case_no = '另案' where seq = 4`)
  assert.deepEqual((await checkBook(pool)).faults, ['access book: entry 4 was changed'])
})

test('an entry that was taken out is named, in the middle, at the start and at the end', async (t) => {
  const { pool } = await withDatabase(t)
  await writeBook(pool, auditor, { looked: keys(9).map(looked), at })
  await tamper(pool, 'delete from access_book where seq in (1, 5, 6, 9)')
  assert.deepEqual((await checkBook(pool)).faults, [
    'access book: entry 1 is missing',
    'access book: entries 5 to 6 are missing',
    'access book: entry 9 is missing',
  ])
})

test('a line between two others, or one sealed anew, does not fit the chain', async (t) => {
  const { pool } = await withDatabase(t)
  await writeBook(pool, auditor, { looked: keys(3).map(looked), at })
  await tamper(pool, `update access_book set hash = repeat('1', 64) where seq = 2`)
  assert.deepEqual((await checkBook(pool)).faults, [
    'access book: entry 2 was changed',
    'access book: entry 3 was changed',
  ])
})

test('the database itself refuses to change or to shorten the book', async (t) => {
  const { pool } = await withDatabase(t)
  await writeBook(pool, auditor, { looked: looked('k'), at: new Date().toISOString() })
  for (const sql of ['delete from access_book', `update access_book set act = 'x'`, 'truncate access_book'])
    await assert.rejects(pool.query(sql), /neither changed nor shortened/, sql)
})

const keys = (n: number) => Array.from({ length: n }, (_, at) => `k${at}`)

/** What somebody with the whole database in their hands could do. */
async function tamper(pool: Pool, sql: string): Promise<void> {
  await pool.query('alter table access_book disable trigger all')
  await pool.query(sql)
}
