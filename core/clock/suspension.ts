import { type BusinessDate, dayNumberOf, isDate } from './date.ts'
import type { Span } from './ruler.ts'
import { msInShanghai } from './shanghai.ts'

/**
 * A stop of the clock: from the day the special procedure starts to the day its result is received, both included.
 * Without `to` it still runs.
 */
export type Suspension = { from: BusinessDate; to?: BusinessDate; reason?: string }

export type SuspensionRefusal = 'suspension-not-real' | 'suspension-reversed'

const noSpans: readonly Span[] = []

/** Why suspensions cannot be counted with, or undefined when they can. */
export function suspensionRefusal(suspensions: readonly Suspension[]): SuspensionRefusal | undefined {
  for (const { from, to } of suspensions) {
    if (!isDate(from) || (to !== undefined && !isDate(to))) return 'suspension-not-real'
    if (to !== undefined && to < from) return 'suspension-reversed'
  }
  return undefined
}

/** Sorted, disjoint stretches of day numbers; one that still runs has no end (`Infinity`). */
export function suspendedDays(suspensions: readonly Suspension[] = []): readonly Span[] {
  if (suspensions.length === 0) return noSpans
  return joined(
    suspensions.map(({ from, to }) => ({
      after: dayNumberOf(from) - 1,
      until: to === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(to),
    })),
  )
}

/** The same stretches in milliseconds: from midnight in China before the first day to midnight after the last. */
export function suspendedMs(suspensions: readonly Suspension[] = []): readonly Span[] {
  if (suspensions.length === 0) return noSpans
  return joined(
    suspensions.map(({ from, to }) => ({
      after: msInShanghai(from, 0),
      until: to === undefined ? Number.POSITIVE_INFINITY : msInShanghai(to, 86_400_000),
    })),
  )
}

function joined(spans: readonly Span[]): Span[] {
  const disjoint: Span[] = []
  for (const span of [...spans].sort((a, b) => a.after - b.after)) {
    const last = disjoint.at(-1)
    if (last && span.after <= last.until) last.until = Math.max(last.until, span.until)
    else disjoint.push({ ...span })
  }
  return disjoint
}
