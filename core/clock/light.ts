import { countWorkdays } from './add-workdays.ts'
import { type ClockRules, clockRulesOn } from './clock-rules.ts'
import { type BusinessDate, dayNumberOf } from './date.ts'
import type { Due, DueQuestion, DueRefusal } from './limit.ts'
import { measure, plainRuler } from './ruler.ts'
import { dateInShanghai, instantMs } from './shanghai.ts'
import { suspendedDays, suspendedMs } from './suspension.ts'

/** How a running clock stands: `yellow` warns the handler, `orange` the head, `red` is overdue, `paused` is suspended. */
export type Light = 'normal' | 'yellow' | 'orange' | 'red' | 'paused'

/**
 * The light of a clock at an instant. Of several that hold, the gravest shows: red once the due second has passed,
 * paused on a suspended day, orange with few working days left, yellow from a share of the time used.
 * A limit of hours has no orange: a working day measures nothing there. Thresholds: `ClockRules`.
 * Throws RangeError when `now` is not an instant.
 */
export function light({
  question,
  due,
  now,
}: {
  question: DueQuestion
  due: Due | DueRefusal
  now: string
}): Light {
  if (!due.ok) return due.code === 'suspended' ? 'paused' : 'normal'
  if (isPast(due.dueAt, now)) return 'red'
  const today = dateInShanghai(now)
  if (isSuspended(question, today)) return 'paused'
  const rules = question.rules ?? clockRulesOn(due.start)
  if (isOrange(question, { due, today, rules })) return 'orange'
  return usedShare(question, { due, today, now }) >= rules.yellowShare ? 'yellow' : 'normal'
}

/** Whether the due second is over: at 23:59:59.900 of the last day a limit still runs. */
export function isPast(dueAt: string, now: string): boolean {
  return instantMs(now) - instantMs(dueAt) >= 1000
}

function isSuspended({ suspensions }: DueQuestion, today: BusinessDate): boolean {
  return (suspensions ?? []).some(({ from, to }) => from <= today && (to === undefined || today <= to))
}

function isOrange(
  question: DueQuestion,
  { due, today, rules }: { due: Due; today: BusinessDate; rules: ClockRules },
): boolean {
  if (question.limit.unit === 'hour') return false
  return countWorkdays(today, due.due, question) <= rules.orangeWorkdaysLeft
}

/** How much of the time is used, 0 to 1 and beyond; days that are suspended count for nothing. */
export function usedShare(
  question: DueQuestion,
  { due, today, now }: { due: Due; today: BusinessDate; now: string },
): number {
  const { unit } = question.limit
  if (unit === 'hour') return shareOfHours(question, { due, now })
  if (unit === 'workday') {
    const whole = countWorkdays(due.start, due.due, question)
    return share(whole - countWorkdays(today, due.due, question), whole)
  }
  const along = { ruler: plainRuler, spans: suspendedDays(question.suspensions) }
  const [start, present, end] = [due.start, today, due.due].map(dayNumberOf) as [number, number, number]
  const whole = measure(start, end, along)
  return share(whole - measure(present, end, along), whole)
}

function shareOfHours(question: DueQuestion, { due, now }: { due: Due; now: string }): number {
  const along = { ruler: plainRuler, spans: suspendedMs(question.suspensions) }
  const [start, present, end] = [question.start!, now, due.dueAt].map(instantMs) as [number, number, number]
  const whole = measure(start, end, along)
  return share(whole - measure(present, end, along), whole)
}

// A limit of nothing is used from its first moment.
function share(used: number, whole: number): number {
  return whole === 0 ? 1 : used / whole
}
