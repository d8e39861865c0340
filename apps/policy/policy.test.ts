import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { policy } from './app.ts'

type Row = Record<string, string>

const rows: Row[] = parse(readFileSync(new URL('data/policies.csv', import.meta.url)), { columns: true })
const relations = ['implements', 'amends', 'repeals'] as const

test('the catalogue holds 112 documents, each under a number or title of its own', () => {
  assert.equal(rows.length, 112)
  assert.equal(new Set(rows.map(nameOf)).size, 112)
})

test('the columns of the catalogue are fields of the record', () => {
  const fields = Object.keys(policy.records[0]!.schema.properties)
  assert.deepEqual(
    Object.keys(rows[0]!).filter((column) => !fields.includes(column)),
    [],
  )
})

test('the catalogue counts 66 national, 39 ministry and 7 provincial documents', () => {
  assert.deepEqual(countBy('level'), { national: 66, ministry: 39, province: 7 })
})

test('the catalogue counts its documents by area, and every key action has at least one', () => {
  assert.deepEqual(countBy('area'), {
    益民服务: 39,
    监管与信用: 24,
    电子商务: 10,
    总体: 9,
    基础支撑: 7,
    创业创新: 5,
    协同制造: 4,
    便捷交通: 4,
    高效物流: 3,
    普惠金融: 2,
    人工智能: 2,
    智慧能源: 1,
    绿色生态: 1,
    现代农业: 1,
  })
  const actions = policy.dictionaries.keyActions!.map((action) => String(action.area))
  assert.equal(actions.length, 11)
  assert.deepEqual(
    actions.filter((area) => !rows.some((row) => row.area === area)),
    [],
  )
})

// The report: more than 60 national, more than 140 ministry, nearly 300 provincial documents.
test('at each level but the national one the catalogue holds fewer documents than the report counts', () => {
  const { ministry, province } = countBy('level')
  assert.ok(ministry! < 140 && province! < 300)
})

test('every relation names a document of the catalogue, and never the document itself', () => {
  const known = new Set(rows.map(nameOf))
  const wrong = links().filter(({ from, to }) => !known.has(to) || from === to)
  assert.deepEqual(wrong, [])
})

test('18 documents carry out the guiding opinions of 2015, and three documents end or change another', () => {
  const carriedOut = links().filter(
    (link) => link.relation === 'implements' && link.to === '国发〔2015〕40号',
  )
  assert.equal(carriedOut.length, 18)
  assert.equal(links().filter((link) => link.relation !== 'implements').length, 3)
})

test('a repealed document states since when, and no document expires before it is in force', () => {
  for (const row of rows) {
    if (row.status === 'repealed') assert.notEqual(row.expiresAt, '', nameOf(row))
    if (row.expiresAt) assert.ok(row.expiresAt > row.inForceFrom!, nameOf(row))
  }
})

test('a document is in force from its effective date, or from the day it was signed where none is known', () => {
  for (const row of rows) assert.equal(row.inForceFrom, row.effectiveAt || row.signedAt, nameOf(row))
})

test('on the day the new rules on credit repair begin, the order they replace has ended', () => {
  const inForce = (day: string) =>
    rows.filter((row) => row.inForceFrom! <= day && (!row.expiresAt || day < row.expiresAt)).map(nameOf)
  const order = '国家发展改革委令第58号（2023）'
  assert.deepEqual(
    ['2023-04-30', '2023-05-01', '2026-03-31', '2026-04-01'].map((day) => inForce(day).includes(order)),
    [false, true, true, false],
  )
  assert.ok(inForce('2026-04-01').includes('信用修复管理办法'))
})

function nameOf(row: Row): string {
  return row.docNo || row.title!
}

function countBy(field: string): Record<string, number> {
  const groups = Object.groupBy(rows, (row) => row[field]!)
  return Object.fromEntries(Object.entries(groups).map(([value, group]) => [value, group!.length]))
}

function links() {
  return rows.flatMap((row) =>
    relations.flatMap((relation) =>
      row[relation]!.split(';')
        .filter(Boolean)
        .map((to) => ({ from: nameOf(row), relation, to })),
    ),
  )
}
