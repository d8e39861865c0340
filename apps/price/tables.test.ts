import assert from 'node:assert/strict'
import test from 'node:test'
import { decide } from '#core/decision/decide.ts'
import { loadApps } from '#core/load-apps.ts'
import { price } from './app.ts'

const { tables } = loadApps([price])

test('a price may move as far as the line, up and down, and not further', () => {
  const level = (change: number) => answer('movement', { change, line: 20 }).level
  assert.deepEqual([20, 20.1, -20, -20.1, 0].map(level), ['steady', 'rise', 'steady', 'fall', 'steady'])
})

test('a ceiling is that of its day, and what the market sets has none', () => {
  const most = (item: string, spec: string, date: string) => answer('ceilings', { item, spec, date })?.most
  assert.deepEqual(
    [most('管道天然气', '居民第一档', '2024-12-31'), most('管道天然气', '居民第一档', '2025-01-01')],
    [315, 342],
  )
  assert.equal(most('猪肉', '精瘦肉', '2026-11-23'), undefined)
})

test('every violation is told by what was found, the gravest first', () => {
  const violation = (found: object) => answer('violation', { ...clean, ...found }).violation
  const told: [object, string][] = [
    [{ isCollusion: true, isGouging: true }, 'collusion'],
    [{ isGouging: true }, 'gouging'],
    [{ isDumping: true }, 'dumping'],
    [{ isAboveGuided: true }, 'guided'],
    [{ isOriginalFalse: true }, 'fraud'],
    [{ isOriginalFalse: true, hasNoIntent: true }, 'none'],
    [{ isAboveMarked: true }, 'aboveMarked'],
    [{ isMarked: false }, 'noMarking'],
    [{}, 'none'],
  ]
  for (const [found, expected] of told) assert.equal(violation(found), expected)
})

test('the fine is up to five times the illegal gain, else what the article of the kind says', () => {
  const wan = 1_000_000
  const limits = (violation: string, more: object = {}) => {
    const inputs = { violation, gain: null, isPerson: false, isGrave: false, ...more }
    const { least, most } = answer('fine', inputs)
    return [least, most]
  }
  assert.deepEqual(limits('fraud', { gain: 10_000 }), [0, 50_000])
  assert.deepEqual(limits('fraud'), [5 * wan, 50 * wan])
  assert.deepEqual(limits('guided'), [5 * wan, 50 * wan])
  assert.deepEqual(limits('guided', { isGrave: true }), [50 * wan, 200 * wan])
  assert.deepEqual(limits('gouging', { isGrave: true }), [50 * wan, 300 * wan])
  assert.deepEqual(limits('collusion'), [10 * wan, 100 * wan])
  assert.deepEqual(limits('dumping'), [10 * wan, 100 * wan])
  assert.deepEqual(limits('fraud', { isPerson: true }), [0, 10 * wan])
  assert.deepEqual(limits('gouging', { isPerson: true, isGrave: true }), [10 * wan, 50 * wan])
  for (const violation of ['noMarking', 'aboveMarked'])
    assert.deepEqual(limits(violation, { gain: 900_000 }), [0, 500_000])
  assert.deepEqual(limits('none', { gain: 900_000 }), [0, 0])
})

test('the times nobody has confirmed against the rule say so', () => {
  const unconfirmed = price.limits.filter(({ id }) => ['acceptWithin', 'handleWithin'].includes(id))
  assert.ok(unconfirmed.every(({ basis }) => basis.endsWith('（待核实）')))
})

const clean = {
  isCollusion: false,
  isGouging: false,
  isDumping: false,
  isAboveGuided: false,
  isOriginalFalse: false,
  hasNoIntent: false,
  isAboveMarked: false,
  isMarked: true,
}

function answer(table: string, inputs: Record<string, unknown>): Record<string, unknown> {
  return (decide(tables.get(`price.${table}`)!.compiled, inputs).outcome ?? {}) as Record<string, unknown>
}
