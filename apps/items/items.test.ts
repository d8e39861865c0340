import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { loadApps } from '#core/load-apps.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { contextAt } from '#test/context-at.ts'
import { items } from './app.ts'

type Row = Record<string, string>

const rows: Row[] = parse(readFileSync(new URL('data/powers.csv', import.meta.url)), { columns: true })
const loaded = loadApps([items])

test('a list of powers with Chinese titles and words becomes records of codes', () => {
  const kept = rows.map(taken)
  assert.deepEqual(
    kept.filter(({ outcome }) => outcome !== 'accepted'),
    [],
  )
  const data = kept[0]?.data ?? {}
  assert.deepEqual(
    [data.name, data.powerType, data.level, data.status, data.version, data.department],
    ['食品经营许可', '01', 'city', 'inForce', 1, 'market-regulation'],
  )
  assert.equal((data.duties as string[]).length, 5)
})

test('the sample city lists 138 powers of 26 departments, each with a code of its own and an article', () => {
  assert.equal(rows.length, 138)
  assert.equal(new Set(rows.map((row) => row.职权编码)).size, 138)
  assert.equal(new Set(rows.map((row) => row.实施主体代码)).size, 26)
  assert.ok(rows.every((row) => /^[\p{Script=Han}]+#第.+条/u.test(row.设定依据!)))
})

test('every kind of power stands in the list, and its code says which', () => {
  assert.equal(new Set(rows.map((row) => row.职权类型)).size, 11)
  const words = items.words.zh.records as Record<string, Record<string, Record<string, Row>>>
  const names = words['service.power']!.values!.powerType!
  for (const row of rows) {
    const [, type] = /-(\d{2})-\d{3}$/.exec(row.职权编码!)!
    assert.equal(names[type!], row.职权类型, row.职权编码)
  }
})

function taken(row: Row) {
  const intake = { type: 'service.power', source: 'power-list', data: row, raw: JSON.stringify(row) }
  const one = acquire(loaded, intake, contextAt('2026-11-24T04:00:00.000Z'))
  const data: Record<string, unknown> = one.outcome === 'quarantined' ? {} : one.event.data
  return { outcome: one.outcome, reasons: one.reasons, data }
}
