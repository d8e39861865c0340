import { instantMs } from './clock/shanghai.ts'

/** When a party is paused: so many of its last rows were refused that going on would help nobody. */
export interface Breaker {
  windowMinutes: number
  /** Fewer rows than this in the window prove nothing. */
  leastRows: number
  refusedPercent: number
  pauseMinutes: number
}

/** A pause with what led to it, so that the party is told in figures. */
export interface Pause {
  until: string
  received: number
  refused: number
  percent: number
}

/** The pause that follows from what was received in the window; null where none does. */
export function pauseAfter(
  breaker: Breaker,
  { received, refused }: { received: number; refused: number },
  at: string,
): Pause | null {
  if (received < breaker.leastRows) return null
  const percent = Math.floor((refused * 100) / received)
  if (percent < breaker.refusedPercent) return null
  const until = new Date(instantMs(at) + breaker.pauseMinutes * 60_000).toISOString()
  return { until, received, refused, percent }
}

/** Where the window begins: a pause that is over wipes out what led to it. */
export function windowStart(breaker: Breaker, at: string, lastPauseUntil: string | null): string {
  const start = instantMs(at) - breaker.windowMinutes * 60_000
  const from = lastPauseUntil === null ? start : Math.max(start, instantMs(lastPauseUntil))
  return new Date(from).toISOString()
}
