import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Pool } from 'pg'
import { withSystem } from '#test/server.ts'
import { findFaults } from '../log/verify.ts'
import { readBookForward } from '../postgres/access-book.ts'
import { StartFault } from '../start-fault.ts'
import type { System } from '../system.ts'
import { writeBook } from './book.ts'
import { bookDays } from './book-days.ts'
import { checkBook } from './check-book.ts'
import { purgeBookStep } from './purge-book.ts'

const auditor = { kind: 'operator' } as const
const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString()

/** Entries of 400, 370, 300 and 10 days ago, three each. */
async function oldBook(t: TestContext): Promise<System> {
  const system = await withSystem(t)
  for (const days of [400, 370, 300, 10]) {
    const looked = [1, 2, 3].map((n) => ({ act: 'read' as const, key: `${days}-${n}` }))
    await writeBook(system.pool, auditor, { looked, at: daysAgo(days) })
  }
  return system
}

test('after a year entries go from the beginning of the book, and what remains holds together', async (t) => {
  const system = await oldBook(t)
  assert.equal(await purgeBookStep(system), 6)
  assert.equal(await purgeBookStep(system), 0)
  const left = await readBookForward(system.pool, 0, 100)
  assert.deepEqual(
    left.map(({ entry }) => entry.key ?? entry.act),
    ['300-1', '300-2', '300-3', '10-1', '10-2', '10-3', 'book'],
  )
  assert.match(left.at(-1)!.entry.detail ?? '', /^entries to 6 were kept long enough/)
  assert.deepEqual(await checkBook(system.pool), { looked: 7, faults: [] })
  await writeBook(system.pool, auditor, { looked: { act: 'read', key: 'later' }, at: daysAgo(0) })
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('a setting of fewer than 180 days keeps the platform from starting; more are taken', async (t) => {
  const { pool } = await withSystem(t)
  t.after(() => delete process.env.YIWANG_BOOK_DAYS)
  for (const given of ['179', '0', '-1', '1.5', 'none', '1e9']) {
    process.env.YIWANG_BOOK_DAYS = given
    await assert.rejects(bookDays(pool), StartFault, given)
    await assert.rejects(withSystem(t), StartFault, given)
  }
  for (const given of ['180', '3650']) {
    process.env.YIWANG_BOOK_DAYS = given
    assert.equal(await bookDays(pool), Number(given))
  }
  process.env.YIWANG_BOOK_DAYS = ''
  assert.equal(await bookDays(pool), 365)
})

test('with 180 days the entries of 300 days ago go too', async (t) => {
  const system = await oldBook(t)
  t.after(() => delete process.env.YIWANG_BOOK_DAYS)
  process.env.YIWANG_BOOK_DAYS = '180'
  assert.equal(await purgeBookStep(system), 9)
  assert.deepEqual((await checkBook(system.pool)).faults, [])
})

test('the database itself keeps what is younger than the rule, whoever deletes, and lets nobody weaken the rule', async (t) => {
  const { pool } = await oldBook(t)
  await assert.rejects(pool.query('delete from access_book where seq = 10'), /neither changed nor shortened/)
  await assert.rejects(pool.query('delete from access_book'), /neither changed nor shortened/)
  await assert.rejects(pool.query('update access_retention set keep_days = 30'), /at_least_180_days/)
  await assert.rejects(
    pool.query(`insert into access_retention values ('2026-01-01', 7, 'nothing')`),
    /at_least_180_days/,
  )
})

test('whoever shortens the book otherwise is found out, however they go about it', async (t) => {
  const faults = async (tamper: (pool: Pool) => Promise<unknown>) => {
    const { pool } = await oldBook(t)
    await pool.query('alter table access_book disable trigger all')
    await tamper(pool)
    return (await checkBook(pool)).faults
  }
  assert.deepEqual(await faults((pool) => pool.query('delete from access_book where seq <= 6')), [
    'access book: entries 1 to 6 are missing',
  ])
  const cut = `update access_start set (seq, hash) = (select seq, hash from access_book where seq = 6)`
  assert.deepEqual(
    await faults(async (pool) => {
      await pool.query(cut)
      await pool.query('delete from access_book where seq <= 6')
    }),
    ['access book: it begins behind entry 6, and no entry of it says why'],
  )
  assert.deepEqual(
    await faults(async (pool) => {
      await pool.query('update access_start set seq = 6')
      await pool.query('delete from access_book where seq <= 6')
    }),
    [
      'access book: it begins behind entry 6, and no entry of it says why',
      'access book: entry 7 was changed',
    ],
  )
})

test('after it was shortened a changed or missing entry is still named', async (t) => {
  const system = await oldBook(t)
  await purgeBookStep(system)
  await system.pool.query('alter table access_book disable trigger all')
  await system.pool.query(`update access_book set actor = 'nobody' where seq = 8`)
  await system.pool.query('delete from access_book where seq = 11')
  assert.deepEqual((await checkBook(system.pool)).faults, [
    'access book: entry 8 was changed',
    'access book: entry 11 is missing',
  ])
})
