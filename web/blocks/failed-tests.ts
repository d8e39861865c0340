/** Which cells of a table's rows did not hold, by row id. */
export type FailedTests = ReadonlyMap<string, ReadonlySet<number>>

/**
 * Reads the trace of a decision: a list of rows, each with its id and its tests in the order of the inputs.
 * Tests that were not run are not failures.
 */
export function failedTests(trace: unknown): FailedTests {
  const rows = Array.isArray(trace) ? trace : []
  return new Map(rows.filter(isRow).map((row) => [row.rule, new Set(failuresIn(row.tests))]))
}

interface TracedRow {
  rule: string
  tests: unknown[]
}

function isRow(row: unknown): row is TracedRow {
  if (typeof row !== 'object' || row === null) return false
  return 'rule' in row && typeof row.rule === 'string' && 'tests' in row && Array.isArray(row.tests)
}

function failuresIn(tests: unknown[]): number[] {
  return tests.flatMap((test, index) => (test === false ? [index] : []))
}
