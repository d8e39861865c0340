import { notReached } from '#core/decision/decision.ts'

/** What a trace says of one row: the input whose test failed, and whether the row was looked at at all. */
export interface RowTrace {
  failedAt: number | null
  wasReached: boolean
}

/**
 * Reads the trace of a decision: per row the position of the first input whose test failed, or that all passed, or that
 * the row was not looked at. Whatever else arrives says nothing, rather than breaking the page.
 */
export function rowTrace(trace: unknown, row: number): RowTrace {
  const told: unknown = Array.isArray(trace) ? trace[row] : undefined
  if (typeof told !== 'number') return { failedAt: null, wasReached: true }
  return { failedAt: told >= 0 ? told : null, wasReached: told !== notReached }
}
