import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'
import { withDatabase } from '#test/database.ts'
import { transaction } from '../postgres/transaction.ts'
import { indexNames } from './index-names.ts'
import { indexTexts } from './index-texts.ts'
import { mergeSegments } from './merge-segments.ts'
import { nameRow, textDoc } from './sample-index.ts'
import { type SearchedIn, search } from './search.ts'
import type { SearchQuery } from './search-query.ts'

const TODAY = '2026-04-01'
const PART = partitionOf('sample.article')

test('pages of names and texts hold every hit once while others are indexed and segments merged', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  await add(pool, 0, 60)
  const whole = await idsOf(database, { q: '押金规定', limit: 100 })
  assert.equal(whole.length, 120)

  const paged: string[] = []
  let after: string | null | undefined
  for (let page = 0; after !== null; page++) {
    const answer = await search(database, { q: '押金规定', limit: 7, ...(after ? { after } : {}) }, TODAY)
    paged.push(...answer.results.map((result) => result.id))
    after = answer.next
    await add(pool, 1000 + page * 10, 10)
    await transaction(pool, async (tx) => void (await mergeSegments(tx, PART)))
  }
  assert.equal(new Set(paged).size, paged.length)
  assert.deepEqual(
    whole.filter((id) => !paged.includes(id)),
    [],
  )
})

test('a merge changes no answer, drops the dead, and leaves few segments', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  for (let from = 0; from < 64; from += 4) await add(pool, from, 4)
  await add(pool, 8, 4)
  const before = await idsOf(database, { q: '押金与第3号规定', limit: 100 })
  await transaction(pool, async (tx) => {
    assert.equal(await mergeSegments(tx, PART), true)
    assert.equal(await mergeSegments(tx, PART), false)
  })
  assert.deepEqual(new Set(await idsOf(database, { q: '押金与第3号规定', limit: 100 })), new Set(before))
  const segments = await pool.query('select lengths from text_segments')
  assert.equal(segments.rows.length, 1)
  const lengths = new Uint16Array(Uint8Array.from(segments.rows[0].lengths).buffer)
  assert.equal(lengths.filter((length) => length > 0).length, 64)
})

async function add(pool: Pool, from: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, i) => from + i)
  await transaction(pool, async (tx) => {
    await indexNames(
      tx,
      numbers.map((number) => nameRow(number, `押金规定${number % 5}号店铺${number}`)),
    )
    await indexTexts(
      tx,
      numbers.map((number) => textDoc(number, `办法${number % 9} 第${number}条`, bodyOf(number))),
    )
  })
}

function bodyOf(number: number): string {
  return `${'押金'.repeat((number % 4) + 1)}与第${number % 6}号规定，${'其他事项'.repeat(number % 13)}`
}

async function idsOf(database: SearchedIn, query: SearchQuery): Promise<string[]> {
  const first = await search(database, query, TODAY)
  const rest = first.next ? await idsOf(database, { ...query, after: first.next }) : []
  return [...first.results.map((result) => result.id), ...rest]
}
