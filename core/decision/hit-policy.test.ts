// biome-ignore-all lint/suspicious/noThenProperty: "then" is the column of outputs in a declared table.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileTable, decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { DecisionTable } from './decision-table.ts'

const rows: DecisionTable['rules'] = [
  { id: 'low', when: ['>= 1'], then: ['"warn"', '1'] },
  { id: 'mid', when: ['>= 2'], then: ['"fine"', '10'] },
  { id: 'high', when: ['>= 3'], then: ['"warn"', '100'] },
]

const table: DecisionTable = {
  id: 'penalty-measure',
  version: '1',
  name: 'penalty-measure.name',
  hitPolicy: 'UNIQUE',
  inputs: [{ id: 'severity', expression: 'severity', typeRef: 'number' }],
  outputs: [
    { id: 'measure', typeRef: 'string', values: ['fine', 'warn', 'none'] },
    { id: 'points', typeRef: 'number' },
  ],
  rules: rows,
}

const warn = { measure: 'warn', points: 1 }
const fine = { measure: 'fine', points: 10 }
const again = { measure: 'warn', points: 100 }

function decided(change: Partial<DecisionTable>, severity: unknown): Decision {
  const compiled = compileTable({ ...table, ...change })
  if ('faults' in compiled) assert.fail(JSON.stringify(compiled.faults))
  return decide(compiled, { severity })
}

const points: Partial<DecisionTable> = {
  hitPolicy: 'COLLECT',
  outputs: [{ id: 'points', typeRef: 'number' }],
  rules: rows.map((row) => ({ ...row, then: [row.then[1]!] })),
}

const defaults: Partial<DecisionTable> = {
  outputs: [{ ...table.outputs[0]!, default: '"none"' }, table.outputs[1]!],
}

test('UNIQUE gives the outputs of the only matching rule', () => {
  const decision = decided({}, 1)
  assert.deepEqual(decision.outcome, warn)
  assert.deepEqual(decision.trace, [-1, 0, 0])
})

test('UNIQUE refuses when two rules match and names them', () => {
  const { outcome, refusal, matched } = decided({}, 2)
  assert.equal(outcome, null)
  assert.deepEqual(refusal, { code: 'unique-violated', detail: 'low, mid' })
  assert.equal(matched.length, 2)
})

test('UNIQUE refuses when no rule matches and no output has a default', () => {
  const { outcome, refusal, trace } = decided({}, 0)
  assert.deepEqual([outcome, refusal, trace], [null, { code: 'no-match' }, [0, 0, 0]])
})

test('defaults are the outcome when no rule matches; outputs without one are null', () => {
  const { outcome, refusal, matched } = decided(defaults, 0)
  assert.deepEqual([outcome, refusal, matched], [{ measure: 'none', points: null }, undefined, []])
})

test('defaults of a list policy are a list of one, those of an aggregation a single outcome', () => {
  assert.deepEqual(decided({ ...defaults, hitPolicy: 'RULE ORDER' }, 0).outcome, [
    { measure: 'none', points: null },
  ])
  const summed = { ...points, outputs: [{ id: 'points', typeRef: 'number' as const, default: '-1' }] }
  assert.deepEqual(decided({ ...summed, aggregation: 'SUM' }, 0).outcome, { points: -1 })
})

test('FIRST takes the first matching rule and looks at none after it', () => {
  const decision = decided({ hitPolicy: 'FIRST' }, 3)
  assert.deepEqual(decision.outcome, warn)
  assert.deepEqual(decision.trace, [-1, -2, -2])
  assert.deepEqual(
    decision.matched.map(({ rule }) => rule),
    ['low'],
  )
})

test('ANY gives the common outputs of all matching rules', () => {
  const rules = rows.map((row) => ({ ...row, then: ['"warn"', '1'] }))
  assert.deepEqual(decided({ hitPolicy: 'ANY', rules }, 3).outcome, warn)
})

test('ANY refuses when matching rules differ in any output', () => {
  const rules = [rows[0]!, { ...rows[2]!, when: ['>= 1'] }]
  assert.equal(decided({ hitPolicy: 'ANY', rules }, 1).refusal?.code, 'any-violated')
})

test('PRIORITY takes the matching rule whose output stands first in its listed values', () => {
  const decision = decided({ hitPolicy: 'PRIORITY' }, 3)
  assert.deepEqual(decision.outcome, fine)
  assert.deepEqual(
    decision.matched.map(({ index }) => index),
    [1, 0, 2],
  )
})

test('PRIORITY decides by the second output where the first is equal', () => {
  const outputs = [table.outputs[0]!, { ...table.outputs[1]!, values: [100, 10, 1] }]
  const rules = rows.filter(({ id }) => id !== 'mid')
  assert.deepEqual(decided({ hitPolicy: 'PRIORITY', outputs, rules }, 3).outcome, again)
})

test('COLLECT gives the outputs of all matching rules, and an empty list for none', () => {
  assert.deepEqual(decided({ hitPolicy: 'COLLECT' }, 2).outcome, [warn, fine])
  const none = decided({ hitPolicy: 'COLLECT' }, 0)
  assert.deepEqual([none.outcome, none.refusal], [[], undefined])
})

test('RULE ORDER gives the outputs in the order of the rules', () => {
  assert.deepEqual(decided({ hitPolicy: 'RULE ORDER' }, 3).outcome, [warn, fine, again])
})

test('OUTPUT ORDER gives the outputs in the order of the listed values, equal ones in the order of the rules', () => {
  assert.deepEqual(decided({ hitPolicy: 'OUTPUT ORDER' }, 3).outcome, [fine, warn, again])
})

test('COLLECT with SUM adds the outputs and refuses when there is nothing to add', () => {
  assert.deepEqual(decided({ ...points, aggregation: 'SUM' }, 3).outcome, { points: 111 })
  assert.equal(decided({ ...points, aggregation: 'SUM' }, 0).refusal?.code, 'no-match')
})

test('COLLECT with MIN and MAX gives the least and the greatest output', () => {
  assert.deepEqual(decided({ ...points, aggregation: 'MIN' }, 3).outcome, { points: 1 })
  assert.deepEqual(decided({ ...points, aggregation: 'MAX' }, 2).outcome, { points: 10 })
})

test('COLLECT with COUNT counts the matching rules, zero included', () => {
  assert.deepEqual(decided({ ...points, aggregation: 'COUNT' }, 2).outcome, { points: 2 })
  assert.deepEqual(decided({ ...points, aggregation: 'COUNT' }, 0).outcome, { points: 0 })
})

test('SUM refuses outputs that are no numbers', () => {
  const outputs = [{ id: 'points', typeRef: 'any' as const }]
  const rules = [{ id: 'a', when: ['-'], then: ['"ten"'] }]
  assert.equal(
    decided({ hitPolicy: 'COLLECT', aggregation: 'SUM', outputs, rules }, 1).refusal?.code,
    'output-type',
  )
})
