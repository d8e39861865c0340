import assert from 'node:assert/strict'
import { test } from 'node:test'
import { credit } from '#apps/credit/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { contextAt } from '#test/context-at.ts'
import { generateLicences, licenceColumns } from './licences.ts'
import { generatePenalties, type PenaltyOptions, penaltyColumns } from './penalties.ts'
import { penaltyFaults } from './penalty-faults.ts'

const loaded = loadApps([credit])
const context = contextAt('2026-11-24T04:00:00.000Z')
const options: PenaltyOptions = { seed: 20261124, count: 6000, from: '2019-07-01', to: '2026-11-24' }

test('every planted fault is found for its own reason, and nothing else is', () => {
  for (const { row, planted } of generatePenalties(options)) {
    const { outcome, reasons } = taken('credit.penalty', row)
    assert.equal(
      outcome,
      planted?.expect ?? 'accepted',
      `${planted?.fault}: ${JSON.stringify({ reasons, row })}`,
    )
    if (!planted) continue
    const isNamed = reasons.some(({ code, field }) => code === planted.code && field === planted.field)
    assert.ok(isNamed, `${planted.fault}: ${JSON.stringify(reasons)}`)
  }
})

test('every kind of fault occurs when all rows are faulty', () => {
  const all = [...generatePenalties({ ...options, count: 2000, faultRate: 1, repeatRate: 0 })]
  const found = new Set(all.map(({ planted }) => planted!.fault))
  assert.deepEqual(
    penaltyFaults.filter(({ planted }) => !found.has(planted.fault)),
    [],
  )
})

test('a repeat is its original cell by cell, and nothing else is the same twice', () => {
  const rows = [...generatePenalties({ ...options, count: 2000, faultRate: 0, repeatRate: 0.3 })]
  const repeats = rows.filter(({ repeatOf }) => repeatOf !== null)
  for (const { row, repeatOf } of repeats) assert.deepEqual(row, rows[repeatOf!]!.row)
  const receipts = new Set(rows.map(({ row }) => taken('credit.penalty', row).receipt))
  assert.equal(receipts.size, rows.length - repeats.length)
})

test('the same options give the same file, another seed another one', () => {
  const file = (seed: number) => JSON.stringify([...generatePenalties({ ...options, seed, count: 50 })])
  assert.equal(file(1), file(1))
  assert.notEqual(file(1), file(2))
})

test('every row has the columns of the file and no others', () => {
  for (const { row } of generatePenalties({ ...options, count: 300, faultRate: 0.5 })) {
    assert.deepEqual(Object.keys(row).sort(), [...penaltyColumns].sort())
  }
  for (const row of generateLicences({ ...options, count: 20 })) {
    assert.deepEqual(Object.keys(row).sort(), [...licenceColumns].sort())
  }
})

test('names of real companies are carried into the file', () => {
  const companyNames = ['晨曦之光']
  const rows = [...generatePenalties({ ...options, count: 30, companyNames })]
  const companies = rows.filter(({ row }) => row.行政相对人类别 === '法人及非法人组织')
  assert.ok(companies.length > 0)
  assert.ok(companies.every(({ row }) => row.行政相对人名称.includes('晨曦之光')))
})

test('every generated licence is accepted without a warning', () => {
  for (const row of generateLicences({ ...options, count: 1000 })) {
    const { outcome, reasons } = taken('credit.licence', row)
    assert.equal(outcome, 'accepted', JSON.stringify({ reasons, row }))
  }
})

function taken(type: string, data: Record<string, string>) {
  return acquire(loaded, { type, source: 'sample', data, raw: JSON.stringify(data) }, context)
}
