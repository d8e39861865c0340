import {
  benchDecisionTable,
  benchDecisionTableByHand,
  type BenchRow as DecisionRow,
} from './decision-table.ts'
import type { Figure } from './figure.ts'
import { benchReadFiles } from './read-files.ts'

/** Decision tables beside an interpreter and beside the same written by hand. */
export async function benchDecisions(): Promise<Figure[]> {
  const [own, byHand] = [benchDecisionTable(), benchDecisionTableByHand()]
  return [{ ...figureOf(own), goal: { least: 100_000 } }, figureOf(byHand)]
}

/** Reading files alone, beside splitting and parsing alone. */
export async function benchReaders(): Promise<Figure[]> {
  return (await benchReadFiles()).map((row) =>
    row.unit === 'MiB' ? { ...figureOf(row), goal: { most: row.limit.rate } } : figureOf(row),
  )
}

function figureOf({ name, rate, unit, limit }: DecisionRow): Figure {
  return { what: name, value: rate, unit, limit: { what: limit.name, value: limit.rate } }
}
