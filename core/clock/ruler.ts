/** Counts along a line of days or milliseconds: how many have passed up to a position, and where the n-th lies. */
export type Ruler = {
  /** How many are counted up to and including the position, from a fixed zero. */
  rank(position: number): number
  /** The position of the n-th counted; the inverse of `rank`. */
  at(rank: number): number
}

/** A stretch that is not counted: after `after`, up to and including `until`. */
export type Span = { after: number; until: number }

/** Every position counts: calendar days, or milliseconds. */
export const plainRuler: Ruler = { rank: (position) => position, at: (rank) => rank }

/**
 * The position at which `amount` has been counted after `start`, leaving out the spans (sorted, disjoint).
 * `Infinity` when a span without end is reached first.
 */
export function advance(
  start: number,
  amount: number,
  along: { ruler: Ruler; spans: readonly Span[] },
): number {
  const { ruler, spans } = along
  let position = start
  let left = amount
  for (const span of spans) {
    if (span.until <= position) continue
    const free = Math.max(0, ruler.rank(span.after) - ruler.rank(position))
    if (left <= free) break
    left -= free
    position = span.until
  }
  if (left === 0 || position === Number.POSITIVE_INFINITY) return position
  return ruler.at(ruler.rank(position) + left)
}

/** How much is counted after `from` up to and including `to` (`from` not later than `to`), leaving out the spans. */
export function measure(from: number, to: number, along: { ruler: Ruler; spans: readonly Span[] }): number {
  const { ruler, spans } = along
  let counted = ruler.rank(to) - ruler.rank(from)
  for (const span of spans) {
    const start = Math.max(from, span.after)
    const end = Math.min(to, span.until)
    if (start < end) counted -= ruler.rank(end) - ruler.rank(start)
  }
  return counted
}
