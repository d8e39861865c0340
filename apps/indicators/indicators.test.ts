import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { indicators } from './app.ts'

type Row = Record<string, string>

const rows: Row[] = parse(readFileSync(new URL('data/figures.csv', import.meta.url)), { columns: true })
const byId = new Map(rows.map((row) => [row.id, row]))

test('the report gives 110 figures, numbered IND001 to IND110, each with its sentence', () => {
  const ids = Array.from({ length: 110 }, (_, at) => `IND${String(at + 1).padStart(3, '0')}`)
  assert.deepEqual(
    rows.map((row) => row.id),
    ids,
  )
  assert.ok(rows.every((row) => row.origin === 'report' && row.sourceSentence !== ''))
})

test('the columns of the figures are fields of the record', () => {
  const fields = Object.keys(indicators.records[0]!.schema.properties)
  assert.deepEqual(Object.keys(rows[0]!), fields)
})

test('every figure can be drawn: what is not a plain number is a share, a count of all, or a range', () => {
  const printed = rows
    .filter((row) => row.value !== row.amount)
    .map((row) => [row.value, row.amount, row.amountTo])
  assert.deepEqual(printed, [
    ['1/3', '0.3333', ''],
    ['全部(31)', '31', ''],
    ['200-500', '200', '500'],
  ])
})

test('figures are counted by field as the report is ordered', () => {
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(rows, (row) => row.category!)).map(([name, group]) => [
      name,
      group!.length,
    ]),
  )
  assert.deepEqual(counts, {
    policy: 6,
    industry: 7,
    sharing: 15,
    payment: 1,
    ecommerce: 4,
    'service-items': 2,
    credit: 4,
    enterprise: 2,
    judgments: 2,
    services: 2,
    consumption: 7,
    education: 3,
    innovation: 13,
    registration: 4,
    economy: 9,
    egov: 6,
    employment: 2,
    'social-security': 2,
    health: 2,
    food: 1,
    '12315': 1,
    internet: 5,
    iot: 5,
    data: 5,
  })
})

test('growth of above-scale industry follows from high-tech and from emerging industries alike: 6.6 %', () => {
  assert.equal(tenths(amount('IND074') - amount('IND075')), 6.6)
  assert.equal(tenths(amount('IND076') - amount('IND077')), 6.6)
})

test('twelve months of the IP traffic forecast make its year: 278 EB and 3.3 ZB', () => {
  assert.equal(tenths((amount('IND107') * 12) / 1000), amount('IND108'))
})

test('online government users and their share speak of 731 million people online, not of the 772 million of 2017', () => {
  const online = amount('IND081') / (amount('IND082') / 100)
  assert.equal(Number(online.toFixed(2)), 7.31)
  assert.ok(online < amount('IND098'))
})

test('new entities per day times the 273 days of three quarters make their total, within 1 %', () => {
  const total = amount('IND068') * 273
  assert.ok(Math.abs(total - amount('IND067')) / amount('IND067') < 0.01)
})

test('figures that the report gives twice agree', () => {
  for (const [one, other] of [
    ['IND002', 'IND012'],
    ['IND006', 'IND038'],
    ['IND009', 'IND048'],
  ]) {
    assert.equal(amount(one!), amount(other!))
  }
})

test('every unit and field of the figures has its word in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const { unit, category } = valuesIn(language)
    assert.deepEqual(
      rows.filter((row) => (row.unit && !unit![row.unit]) || !category![row.category!]).map((row) => row.id),
      [],
    )
  }
})

test('every counterpart stands beside a figure of the report', () => {
  const unknown = indicators.dictionaries.counterparts!.filter((entry) => !byId.has(entry.code))
  assert.deepEqual(unknown, [])
})

function amount(id: string): number {
  return Number(byId.get(id)!.amount)
}

function tenths(value: number): number {
  return Number(value.toFixed(1))
}

function valuesIn(language: 'zh' | 'en') {
  const words = indicators.words[language] as unknown as {
    records: Record<string, { values: Record<string, Record<string, string>> }>
  }
  return words.records['indicator.observation']!.values
}
