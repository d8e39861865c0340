// biome-ignore-all lint/suspicious/noThenProperty: "then" is the column of outputs in a declared table.
import { evaluate, unaryTest } from 'feelin'
import { compileTable, decide } from '#core/decision/decide.ts'
import type { DecisionTable } from '#core/decision/decision-table.ts'

/** A measured rate beside its limit of the same run. */
export interface BenchRow {
  readonly name: string
  readonly rate: number
  readonly unit: string
  readonly limit: { readonly name: string; readonly rate: number }
}

interface Penalty {
  readonly kind: string
  readonly amount: number
  readonly repeated: boolean
}

const table: DecisionTable = {
  id: 'penalty-class',
  version: '1',
  name: 'penalty-class.name',
  hitPolicy: 'UNIQUE',
  inputs: [
    { id: 'kind', expression: 'kind', typeRef: 'string' },
    { id: 'amount', expression: 'amount', typeRef: 'number' },
    { id: 'repeated', expression: 'repeated', typeRef: 'boolean' },
  ],
  outputs: [
    { id: 'class', typeRef: 'string' },
    { id: 'months', typeRef: 'number' },
  ],
  rules: [
    { id: 'slight', when: ['"warning"', '-', 'false'], then: ['"slight"', '0'] },
    { id: 'plain', when: ['"fine","confiscation"', '< 50000', '-'], then: ['"plain"', '3'] },
    { id: 'grave', when: ['not("warning")', '[50000..10000000]', '-'], then: ['"grave"', '12'] },
  ],
}

const penalties: readonly Penalty[] = Array.from({ length: 64 }, (_, at) => ({
  kind: ['warning', 'fine', 'confiscation'][at % 3]!,
  amount: (at * 7919) % 100_000,
  repeated: at % 6 === 3,
}))

/** Decisions per second of a three-row table with trace, beside the same table interpreted by feelin. */
export function benchDecisionTable(): BenchRow {
  const compiled = compileTable(table)
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults))
  const own = ratePerSecond((penalty) => decide(compiled, penalty), 300_000)
  const interpreted = ratePerSecond(decideInterpreted, 3_000)
  return {
    name: 'decision table, three rows, with trace',
    rate: own,
    unit: 'decisions/s',
    limit: { name: 'feelin interpreting', rate: interpreted },
  }
}

/** The same, beside the table written by hand in JavaScript with the same record of what failed. */
export function benchDecisionTableByHand(): BenchRow {
  return {
    ...benchDecisionTable(),
    limit: { name: 'the same table written by hand', rate: ratePerSecond(decideByHand, 1_000_000) },
  }
}

function ratePerSecond(
  decideOne: (penalty: Penalty & Record<string, unknown>) => unknown,
  times: number,
): number {
  for (let at = 0; at < times / 5; at++) decideOne({ ...penalties[at % penalties.length]! })
  const start = performance.now()
  for (let at = 0; at < times; at++) decideOne({ ...penalties[at % penalties.length]! })
  return Math.round((times / (performance.now() - start)) * 1_000)
}

function decideInterpreted(penalty: Penalty & Record<string, unknown>): unknown {
  const values = table.inputs.map(({ expression }) => evaluate(expression, penalty).value)
  const trace = table.rules.map(({ when }) =>
    when.findIndex((cell, at) => unaryTest(cell, { ...penalty, '?': values[at] }).value !== true),
  )
  const row = table.rules[trace.indexOf(-1)]
  const outcome = row && table.outputs.map((_, at) => evaluate(row.then[at]!, penalty).value)
  return { outcome, trace }
}

function decideByHand({ kind, amount, repeated }: Penalty): unknown {
  const trace = [
    kind !== 'warning' ? 0 : repeated ? 2 : -1,
    kind !== 'fine' && kind !== 'confiscation' ? 0 : amount >= 50_000 ? 1 : -1,
    kind === 'warning' ? 0 : amount < 50_000 || amount > 10_000_000 ? 1 : -1,
  ]
  const outcomes = [
    { class: 'slight', months: 0 },
    { class: 'plain', months: 3 },
    { class: 'grave', months: 12 },
  ]
  return { outcome: outcomes[trace.indexOf(-1)] ?? null, trace }
}
