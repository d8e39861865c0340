// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLong, shownRows } from './shown-rows.ts'

const rowsOf = (count: number) => ({
  rules: Array.from({ length: count }, (_, at) => ({ id: `row-${at}`, when: [], then: [] })),
})
const indexes = (count: number, matched: string[], isJudged: boolean) =>
  shownRows(rowsOf(count), { matched, isJudged }).map(({ index }) => index)

test('a decision of a long table is drawn by the rows that matched, each with its own number', () => {
  assert.deepEqual(indexes(300, ['row-7', 'row-250'], true), [7, 250])
})

test('a table to read, a short one, and one of which nothing matched show every row', () => {
  assert.equal(indexes(300, ['row-7'], false).length, 300)
  assert.equal(indexes(12, ['row-7'], true).length, 12)
  assert.equal(indexes(300, [], true).length, 300)
  assert.deepEqual([isLong(rowsOf(40)), isLong(rowsOf(41))], [false, true])
})
