import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DecisionTable } from '../decision-table.ts'
import { type CompiledModel, compileModel } from './compile-model.ts'
import { decideModel } from './decide-model.ts'
import type { DmnModel } from './dmn-model.ts'
import { readDmn } from './read-dmn.ts'
import { modelOfTables, writeDmn } from './write-dmn.ts'

function sample(name: string): string {
  return readFileSync(new URL(`./sample/${name}.dmn`, import.meta.url), 'utf8')
}

async function read(xml: string): Promise<DmnModel> {
  const model = await readDmn(xml)
  if ('refusal' in model) assert.fail(JSON.stringify(model.refusal))
  return model
}

async function compiled(name: string): Promise<CompiledModel> {
  const model = compileModel(await read(sample(name)))
  assert.deepEqual(model.faults, [])
  assert.deepEqual(model.model.warnings, [])
  return model
}

test('a Camunda file decides with its free variables, attributes, empty cells and required decision', async () => {
  const model = await compiled('camunda')
  const decide = (inputs: object) =>
    decideModel(model, 'subsidy', { income: 20_000, applied: '2026-02-01', ...inputs })
  assert.equal(decide({ children: 2 }).value, 1500)
  assert.equal(decide({ children: 0 }).value, 1000)
  assert.equal(decide({ children: 1, applied: '2025-12-31' }).value, 250)
  assert.equal(decide({ children: 1, income: 60_000 }).value, null)
  const { tables, values } = decide({ children: 2 })
  assert.equal(values.householdKind, 'family')
  assert.deepEqual(
    tables[0]!.matched.map(({ rule }) => rule),
    ['base', 'family'],
  )
})

test('a Flowable file decides with its double equals signs, date function and unnamed rules', async () => {
  const model = await compiled('flowable')
  const decide = (kind: string, received: string) => decideModel(model, 'dispatch', { kind, received }).value
  assert.deepEqual(decide('pothole', '2026-01-01'), { department: 'roads', days: 5 })
  assert.deepEqual(decide('pothole', '2025-12-31'), { department: 'water', days: 10 })
  assert.deepEqual(decide('noise', '2026-01-01'), { department: 'office', days: null })
})

test('a Drools file decides through spaced names, types, a function, an invocation and a default', async () => {
  const model = await compiled('drools')
  const decide = (born: string, violations: number[]) =>
    decideModel(model, 'Licence Class', {
      Applicant: { 'Full Name': 'Wang Ceshi', 'Date of Birth': born, Violations: violations },
      'Day of Application': '2026-06-30',
    })
  assert.equal(decide('2002-06-30', []).value, 'A')
  assert.equal(decide('2002-07-01', []).value, 'B')
  assert.equal(decide('2002-06-30', [3]).value, 'B')
  assert.equal(decide('2002-06-30', [6, 6]).value, 'none')
  assert.equal(decide('2008-07-01', []).value, 'none')
  assert.deepEqual(decide('2002-06-30', [3]).values.Facts, { Age: 24, Points: 3 })
  assert.deepEqual(decide('2002-02-30', []).failures[0], 'Applicant: not of its type')
})

test('the boxed expressions of DMN 1.4 and a decision service are computed', async () => {
  const model = await compiled('boxed')
  assert.equal(decideModel(model, 'Due', { Amounts: [10, 2000] }).value, 1005)
  assert.equal(decideModel(model, 'Due', { Amounts: [10, 500] }).value, 1.5)
  assert.deepEqual(decideModel(model, 'Fee service', { Amounts: [4] }).value, [2])
})

test('an unknown decision and a circle of decisions are refused', async () => {
  const model = await compiled('boxed')
  assert.equal(decideModel(model, 'Nothing', {}).refusal?.code, 'unknown-decision')
  assert.equal(decideModel(model, 'Circle A', {}).refusal?.code, 'cycle')
})

test('logic that is no FEEL is a fault of its decision and computes to null', async () => {
  const model = compileModel(await read(sample('camunda').replace('if children', 'when children')))
  assert.deepEqual([...new Set(model.faults.map(({ element }) => element))], ['household'])
  assert.equal(decideModel(model, 'household', { children: 1 }).value, null)
  const foreign = compileModel(
    await read(sample('camunda').replace('expressionLanguage="feel"', 'expressionLanguage="groovy"')),
  )
  assert.match(foreign.faults[0]!.detail, /groovy/)
  assert.equal(decideModel(foreign, 'household', { children: 1 }).value, null)
})

test('a file that is no DMN is refused as a value', async () => {
  const refusal = async (xml: string) => {
    const result = await readDmn(xml)
    return 'refusal' in result ? result.refusal.code : 'read'
  }
  assert.equal(await refusal(''), 'not-xml')
  assert.equal(await refusal('<a>'), 'not-xml')
  assert.equal(await refusal('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'not-xml')
  assert.equal(await refusal(sample('camunda').slice(0, 2_000)), 'not-xml')
  assert.equal(await refusal('x'.repeat(4_000_001)), 'too-long')
})

test('any cut of a file is read or refused, never thrown', async () => {
  const xml = sample('drools')
  await fc.assert(
    fc.asyncProperty(fc.nat(xml.length), fc.nat(xml.length), async (from, to) => {
      const model = await readDmn(xml.slice(0, from) + xml.slice(to))
      if (!('refusal' in model)) decideModel(compileModel(model), 'Licence Class', {})
    }),
    { numRuns: 50 },
  )
})

test('a written model reads back as it was, for every sample', async () => {
  for (const name of ['camunda', 'flowable', 'drools', 'boxed']) {
    const model = await read(sample(name))
    assert.deepEqual(await read(await writeDmn(model)), model, name)
  }
})

test('declared tables written as a file keep basis, note, values and answers', async () => {
  const table: DecisionTable = {
    ...{ id: 'fine-class', version: '1', name: 'fine-class.name', hitPolicy: 'FIRST' },
    inputs: [{ id: 'amount', expression: 'amount', typeRef: 'number' }],
    outputs: [{ id: 'class', typeRef: 'string', values: ['grave', 'plain'], default: '"plain"' }],
    rules: [{ id: 'high', when: ['> 5'], then: ['"grave"'], basis: ['law-a#1', 'law-b#2'], note: 'high' }],
  }
  const model = await read(
    await writeDmn(modelOfTables([table, { ...table, id: 'other' }], 'https://example.org')),
  )
  assert.deepEqual(model.decisions[0]!.logic, { kind: 'table', table: { ...table, version: '' } })
  const other = model.decisions[1]!.logic
  assert.equal(other?.kind === 'table' && other.table.rules[0]?.id, 'high-2')
  assert.equal(decideModel(compileModel(model), 'fine-class', { amount: 6 }).value, 'grave')
})
