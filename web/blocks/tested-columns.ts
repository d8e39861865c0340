import type { DecisionTable } from '#core/decision/decision-table.ts'

/** The inputs of a table that at least one row tests, with their positions. The others only take room. */
export function testedColumns(
  table: DecisionTable,
): { input: DecisionTable['inputs'][number]; at: number }[] {
  return table.inputs.flatMap((input, at) => {
    const isTested = table.rules.some((row) => !isAny(row.when[at] ?? ''))
    return isTested ? [{ input, at }] : []
  })
}

/** Whether a cell lets every value through. */
export function isAny(test: string): boolean {
  return ['', '-'].includes(test.trim())
}
