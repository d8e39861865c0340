import type { Sum } from './small-groups.ts'

/**
 * A hidden cell whose count follows from the told ones, or null where none does: the sums are linear equations in the hidden
 * counts, and a count follows exactly when the reduced equations hold a row with that one unknown alone.
 */
export function derivable(sums: readonly Sum[], hidden: ReadonlySet<string>): string | null {
  const ids = [...hidden]
  const place = new Map(ids.map((id, at) => [id, at]))
  const rows = reduced(
    sums.flatMap((sum) => rowOf(sum, place) ?? []),
    ids.length,
  )
  for (const row of rows) {
    const unknown = ids.filter((_, at) => row[at] !== 0)
    if (unknown.length === 1) return unknown[0]!
  }
  return null
}

function rowOf({ whole, parts }: Sum, place: ReadonlyMap<string, number>): Float64Array | null {
  const row = new Float64Array(place.size)
  let isEmpty = true
  for (const [id, sign] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const at = place.get(id)
    if (at === undefined) continue
    row[at] = sign
    isEmpty = false
  }
  return isEmpty ? null : row
}

/** Gauss-Jordan. Entries are small fractions here, so what is closer to 0 than a billionth is 0. */
function reduced(rows: Float64Array[], width: number): Float64Array[] {
  let done = 0
  for (let column = 0; column < width && done < rows.length; column++) {
    const pivot = pivotIn(rows, column, done)
    if (pivot < 0) continue
    const row = rows[pivot]!
    rows[pivot] = rows[done]!
    rows[done] = row
    scale(row, 1 / row[column]!)
    for (const other of rows) if (other !== row && other[column] !== 0) subtract(other, row, other[column]!)
    done += 1
  }
  return rows.slice(0, done)
}

function pivotIn(rows: Float64Array[], column: number, from: number): number {
  let best = -1
  for (let at = from; at < rows.length; at++) {
    const size = Math.abs(rows[at]![column]!)
    if (size > 0 && (best < 0 || size > Math.abs(rows[best]![column]!))) best = at
  }
  return best
}

function scale(row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at]! *= factor
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) {
    const value = row[at]! - factor * other[at]!
    row[at] = Math.abs(value) < 1e-9 ? 0 : value
  }
}
