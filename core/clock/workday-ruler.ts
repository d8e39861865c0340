import type { DayNumber } from './date.ts'
import type { Ruler } from './ruler.ts'

/** Days that differ from the plain week: `true` for a weekend day worked, `false` for a weekday off. */
export type DayExceptions = ReadonlyMap<DayNumber, boolean>

/**
 * Counts working days over day numbers in constant time, any year: Monday to Friday by arithmetic,
 * corrected by a running sum of the exceptions; and back from a count to its day by table.
 */
export function workdayRuler(exceptions: DayExceptions): Ruler {
  const days = [...exceptions.keys()].sort((a, b) => a - b)
  const first = days[0] ?? 0
  const last = days.at(-1) ?? -1
  const shift = runningShift(exceptions, { first, last })
  const shiftAfter = shift.at(-1) ?? 0
  const rank = (day: DayNumber) =>
    plainRank(day) + (day < first ? 0 : day > last ? shiftAfter : shift[day - first]!)
  const workdays = workdaysBetween(rank, { first, last })
  const rankBefore = plainRank(first - 1)
  const at = (count: number) => {
    const index = count - rankBefore - 1
    if (index < 0) return plainAt(count)
    return workdays[index] ?? plainAt(count - shiftAfter)
  }
  return { rank, at }
}

function runningShift(
  exceptions: DayExceptions,
  { first, last }: { first: DayNumber; last: DayNumber },
): Int32Array {
  const shift = new Int32Array(last - first + 1)
  let sum = 0
  for (let day = first; day <= last; day += 1) {
    const worked = exceptions.get(day)
    if (worked !== undefined) sum += Number(worked) - Number(isPlainWorkday(day))
    shift[day - first] = sum
  }
  return shift
}

function workdaysBetween(
  rank: (day: DayNumber) => number,
  { first, last }: { first: DayNumber; last: DayNumber },
): Int32Array {
  const workdays = new Int32Array(rank(last) - rank(first - 1))
  for (let day = first, filled = 0; day <= last; day += 1) {
    if (rank(day) > rank(day - 1)) workdays[filled++] = day
  }
  return workdays
}

// Day 0 is a Thursday, so day + 3 counts from a Monday.
function plainRank(day: DayNumber): number {
  const weeks = Math.floor((day + 3) / 7)
  return weeks * 5 + Math.min(day + 4 - weeks * 7, 5)
}

function plainAt(count: number): DayNumber {
  const weeks = Math.floor((count - 1) / 5)
  return weeks * 2 + count - 4
}

function isPlainWorkday(day: DayNumber): boolean {
  return plainRank(day) > plainRank(day - 1)
}
