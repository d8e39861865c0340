import { daySpan } from './day-span.ts'

export interface Due {
  /** Days until the due date; negative when it is over. */
  days: number
  state: 'overdue' | 'today' | 'low' | 'left'
}

/** A due date is said to run low when so many days, or fewer, are left. */
const LOW = 3

/** How a due date stands on a day. Calendar days: the limit itself was counted in working days when it was set. */
export function dueOn(due: string, today: string): Due {
  const days = daySpan(today, due)
  if (days < 0) return { days, state: 'overdue' }
  if (days === 0) return { days, state: 'today' }
  return { days, state: days <= LOW ? 'low' : 'left' }
}
