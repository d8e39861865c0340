// biome-ignore-all lint/suspicious/noThenProperty: "then" is the column of outputs in a declared table.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate, unaryTest } from 'feelin'
import type { CompileOptions } from '#core/feel/compile.ts'
import { type CompiledTable, compileTable, decide } from './decide.ts'
import { type DecisionTable, tableInForce } from './decision-table.ts'
import { explain } from './explain.ts'
import { bundleDecision, reproduces } from './reproduce.ts'
import { faultLines } from './table-fault.ts'

const table: DecisionTable = {
  id: 'publication-period',
  version: '2',
  name: 'publication-period.name',
  hitPolicy: 'FIRST',
  inputs: [
    { id: 'kind', expression: 'penalty.kind', typeRef: 'string', values: ['warning', 'fine', 'revocation'] },
    { id: 'amount', expression: 'penalty.amount', typeRef: 'number', allowed: '>= 0' },
    { id: 'decided', expression: 'penalty.decided', typeRef: 'date' },
  ],
  outputs: [
    { id: 'class', typeRef: 'string', values: ['grave', 'plain', 'slight'] },
    { id: 'until', typeRef: 'date' },
  ],
  rules: [
    {
      id: 'grave',
      when: ['"revocation"', '-', '-'],
      then: ['"grave"', 'date(penalty.decided) + duration("P3Y")'],
      basis: ['credit-repair#12'],
    },
    {
      id: 'new',
      when: ['"fine"', '>= limits.high', '>= date("2025-04-01")'],
      then: ['"plain"', 'date(penalty.decided) + duration("P1Y")'],
      basis: ['credit-repair#13', 'credit-repair#14'],
      note: 'since-april',
    },
    { id: 'rest', when: ['-', '-', 'not(> date("2099-12-31"))'], then: ['"slight"', 'null'] },
  ],
  validFrom: '2025-04-01',
}

function compiled(change: Partial<DecisionTable> = {}, options: CompileOptions = {}): CompiledTable {
  const result = compileTable({ ...table, ...change }, options)
  if ('faults' in result) assert.fail(JSON.stringify(result.faults))
  return result
}

function faultsOf(change: Partial<DecisionTable>) {
  const result = compileTable({ ...table, ...change })
  return 'faults' in result ? faultLines(result) : []
}

const inputs = { penalty: { kind: 'fine', amount: 50_000, decided: '2025-06-30' }, limits: { high: 10_000 } }

test('a decision names the table, the rule, its basis and the test that failed in each other rule', () => {
  assert.deepEqual(decide(compiled(), inputs), {
    table: 'publication-period',
    version: '2',
    hitPolicy: 'FIRST',
    outcome: { class: 'plain', until: '2026-06-30' },
    matched: [
      {
        rule: 'new',
        index: 1,
        outputs: { class: 'plain', until: '2026-06-30' },
        basis: ['credit-repair#13', 'credit-repair#14'],
      },
    ],
    trace: [0, -1, -2],
  })
})

test('a date column takes ISO text and compares it as a date up to the day', () => {
  const on = (decided: string) =>
    decide(compiled(), { ...inputs, penalty: { ...inputs.penalty, decided } }).trace
  assert.deepEqual(on('2025-03-31'), [0, 2, -1])
  assert.deepEqual(on('2025-04-01'), [0, -1, -2])
})

test('an input of another type, outside its values or no day of the calendar is refused by its column', () => {
  const refusal = (change: object) =>
    decide(compiled(), { ...inputs, penalty: { ...inputs.penalty, ...change } }).refusal
  assert.deepEqual(refusal({ amount: '50000' }), { code: 'input-type', column: 'amount' })
  assert.deepEqual(refusal({ amount: Number.NaN }), { code: 'input-type', column: 'amount' })
  assert.deepEqual(refusal({ decided: '2025-02-30' }), { code: 'input-type', column: 'decided' })
  assert.deepEqual(refusal({ decided: '-2025-02-01' }), { code: 'input-type', column: 'decided' })
  assert.deepEqual(refusal({ kind: 'jail' }), { code: 'input-value', column: 'kind' })
  assert.deepEqual(refusal({ amount: -1 }), { code: 'input-value', column: 'amount' })
})

test('a missing input is null: it passes only tests that allow it', () => {
  assert.deepEqual(decide(compiled(), {}).trace, [0, 0, -1])
})

test('a computed output of another type or outside its values is refused by rule and column', () => {
  const rules = [{ id: 'odd', when: ['-', '-', '-'], then: ['penalty.kind', 'null'] }]
  assert.deepEqual(decide(compiled({ rules }), inputs).refusal, {
    ...{ code: 'output-value', column: 'class', detail: '"fine"', rule: 'odd' },
  })
  const amounts = [{ id: 'odd', when: ['-', '-', '-'], then: ['penalty.amount', 'null'] }]
  assert.equal(decide(compiled({ rules: amounts }), inputs).refusal?.code, 'output-type')
})

test('a test that cannot be computed refuses the decision instead of passing over the rule', () => {
  const rules = [{ id: 'odd', when: ['-', '> limits', '-'], then: ['"plain"', 'null'] }]
  const { refusal } = decide(compiled({ rules }), inputs)
  assert.deepEqual([refusal?.code, refusal?.rule, refusal?.column], ['not-computable', 'odd', 'amount'])
})

test('all faults of a table come in one list with their places', () => {
  const lines = faultsOf({
    hitPolicy: 'UNIQUE',
    rules: [
      { id: 'a', when: ['"fine"', '>', '-'], then: ['"plain"', 'null'] },
      { id: 'a', when: ['"jail"', '"much"', '< "2025-01-01"'], then: ['"other"', '5'] },
      { id: 'b', when: ['-'], then: ['workday(1)', 'date("2025-02-30")'] },
      { id: 'c', when: [' - '], then: ['"plain"', 'null'] },
    ],
    validTo: '2024-01-01',
  })
  assert.deepEqual(lines, [
    'row a: The rule id is used twice',
    'row c: Same cells as row b',
    'row b: 1 tests, but 3 columns',
    'row c: 1 tests, but 3 columns',
    'Ends 2024-01-01, before it begins 2025-04-01',
    'row a, amount: Something is missing here',
    'row a, kind: Not among the listed values: jail',
    'row a, amount: "much" is not of type number',
    'row a, decided: "2025-01-01" is not of type date; write date("2025-01-01")',
    'row a, class: Not among the listed values: "other"',
    'row b, class: No such function: workday',
    'row b, until: No such date, time or duration: date("2025-02-30")',
  ])
})

test('a policy without what it needs is a fault', () => {
  const outputs = [{ id: 'class', typeRef: 'string' as const }]
  const rules = [{ id: 'a', when: ['-', '-', '-'], then: ['"x"'] }]
  assert.deepEqual(faultsOf({ hitPolicy: 'PRIORITY', outputs, rules }), [
    'PRIORITY needs the values of an output in their order',
  ])
  assert.deepEqual(faultsOf({ aggregation: 'SUM', outputs, rules }), ['Only COLLECT aggregates'])
  assert.deepEqual(faultsOf({ hitPolicy: 'COLLECT', aggregation: 'SUM' }), [
    'Aggregating needs a single output',
  ])
  assert.ok(faultsOf({ outputs: [], rules: [] }).includes('A table needs an output'))
})

test('the explanation of a decision shows each cell of the matching row with its basis and note', () => {
  const table = compiled()
  const { rows, inputs: shown } = explain(table, decide(table, inputs), { inputs })
  assert.deepEqual(shown[2], { input: 'decided', expression: 'penalty.decided', value: '2025-06-30' })
  assert.deepEqual(rows, [
    {
      ...{ rule: 'new', index: 1, matched: true },
      cells: [
        { input: 'kind', text: '"fine"', passed: true },
        { input: 'amount', text: '>= limits.high', passed: true },
        { input: 'decided', text: '>= date("2025-04-01")', passed: true },
      ],
      outputs: [
        { output: 'class', text: '"plain"', value: 'plain' },
        { output: 'until', text: 'date(penalty.decided) + duration("P1Y")', value: '2026-06-30' },
      ],
      ...{ basis: ['credit-repair#13', 'credit-repair#14'], note: 'since-april' },
    },
  ])
})

test('where no rule matched the explanation shows every row and all cells that failed', () => {
  const table = compiled({
    rules: [{ id: 'a', when: ['"fine"', '< 5', '< date("2025-01-01")'], then: ['"plain"', 'null'] }],
  })
  const { rows, refusal } = explain(table, decide(table, inputs), { inputs })
  assert.equal(refusal?.code, 'no-match')
  assert.deepEqual(
    rows[0]!.cells.map(({ passed }) => passed),
    [true, false, false],
  )
})

test('a bundle reproduces its decision, and not with another rule, input or outcome', () => {
  const ready = compiled()
  const bundle = bundleDecision(ready, { ...inputs, unread: 1 }, decide(ready, inputs))
  const kept = JSON.parse(JSON.stringify(bundle)) as typeof bundle
  assert.deepEqual(kept.inputs, inputs)
  assert.equal(reproduces(kept, table), true)
  assert.equal(reproduces(kept, JSON.parse(kept.tableText) as DecisionTable), true)
  assert.equal(reproduces(kept, { ...table, version: '3' }), false)
  assert.equal(reproduces({ ...kept, outcome: { class: 'grave', until: null } }, table), false)
  assert.equal(reproduces({ ...kept, inputs: { ...inputs, limits: { high: 90_000 } } }, table), false)
})

test('the table in force is the one whose days include the asked day, both ends included', () => {
  const versions = [
    { ...table, version: '1', validFrom: '2020-01-01', validTo: '2025-03-31' },
    { ...table, version: '2', validFrom: '2025-04-01' },
  ]
  const on = (day: string) => tableInForce(versions, { id: table.id, on: day })?.version
  assert.deepEqual(['2019-12-31', '2025-03-31', '2025-04-01'].map(on), [undefined, '1', '2'])
})

const cell = fc.constantFrom('-', '"a"', '"a","b"', 'not("a")', '> 1', '[1..3]', '? = x', '!= null', 'null')
const value = fc.constantFrom<unknown>('a', 'b', 0, 1, 2, 3, null, true)

test('any table matches exactly the rules whose cells all pass in feelin', () => {
  const rule = fc.record({ when: fc.tuple(cell, cell), then: fc.constantFrom('1', '"x"', 'x') })
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), value, value, (rules, x, y) => {
      const anyTable: DecisionTable = {
        ...{ id: 't', version: '1', name: 't', hitPolicy: 'RULE ORDER' },
        inputs: ['x', 'y'].map((id) => ({ id, expression: id, typeRef: 'any' })),
        outputs: [{ id: 'out', typeRef: 'any' }],
        rules: rules.map(({ when, then }, at) => ({ id: String(at), when, then: [then] })),
      }
      const passing = rules.filter(({ when }) =>
        [x, y].every((each, at) => unaryTest(when[at]!, { x, y, '?': each }).value === true),
      )
      const result = compileTable(anyTable)
      assert.ok(!('faults' in result))
      assert.deepEqual(
        decide(result, { x, y }).outcome,
        passing.map(({ then }) => ({ out: evaluate(then, { x, y }).value })),
      )
    }),
    { numRuns: 300 },
  )
})
