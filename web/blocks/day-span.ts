const DAY = 86_400_000

/** Days from one business date to another; negative when the second is earlier. */
export function daySpan(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** How much of a span of days has gone by on a day, 0 to 1. */
export function shareOfSpan({ from, until, day }: { from: string; until: string; day: string }): number {
  const whole = daySpan(from, until)
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, daySpan(from, day) / whole))
}
