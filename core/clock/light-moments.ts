import { countWorkdays } from './add-workdays.ts'
import { clockRulesOn } from './clock-rules.ts'
import { dateOfDay, dayNumberOf } from './date.ts'
import { usedShare } from './light.ts'
import type { Due, DueQuestion } from './limit.ts'
import { instantInShanghai, instantMs } from './shanghai.ts'

/** When a clock turns yellow and when orange, as instants; null where it never does before its end. */
export interface LightMoments {
  yellow: string | null
  orange: string | null
}

/**
 * The moments at which a running clock changes its light, for whoever has to be told then. Days change at midnight, so a limit
 * of days is looked through by halves; a limit of hours has no orange. Both lights only ever grow graver with time.
 */
export function lightMoments(question: DueQuestion, due: Due): LightMoments {
  const rules = question.rules ?? clockRulesOn(due.start)
  if (question.limit.unit === 'hour')
    return { yellow: yellowOfHours(question, due, rules.yellowShare), orange: null }
  const span = { from: dayNumberOf(due.start), to: dayNumberOf(due.due) }
  const isYellow = (today: string) => usedShare(question, { due, today, now: due.dueAt }) >= rules.yellowShare
  const isOrange = (today: string) => countWorkdays(today, due.due, question) <= rules.orangeWorkdaysLeft
  return { yellow: firstDay(span, isYellow), orange: firstDay(span, isOrange) }
}

function firstDay(
  { from, to }: { from: number; to: number },
  holds: (today: string) => boolean,
): string | null {
  let [low, high] = [from, to]
  if (!holds(dateOfDay(high))) return null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(dateOfDay(middle))) high = middle
    else low = middle + 1
  }
  return instantInShanghai(dateOfDay(low), '00:00:00')
}

/** Suspended days are left out of the share, so the moment is found by halves too, to the second. */
function yellowOfHours(question: DueQuestion, due: Due, share: number): string {
  let [low, high] = [instantMs(question.start!), instantMs(due.dueAt)]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2)
    const now = new Date(middle).toISOString()
    if (usedShare(question, { due, today: due.start, now }) >= share) high = middle
    else low = middle
  }
  return new Date(high).toISOString()
}
