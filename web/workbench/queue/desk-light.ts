import type { DeskView } from '../views.ts'

export type DeskLight = 'none' | 'normal' | 'yellow' | 'orange' | 'red' | 'paused'

type Moments = Pick<DeskView, 'isPaused' | 'dueAt' | 'yellowAt' | 'orangeAt'>

/** The light of a line of the queue at an instant, the gravest that holds. */
export function deskLight({ isPaused, dueAt, yellowAt, orangeAt }: Moments, now: string): DeskLight {
  if (isPaused) return 'paused'
  if (dueAt === null) return 'none'
  const isOver = (at: string | null) => at !== null && Date.parse(at) <= Date.parse(now)
  if (isOver(dueAt)) return 'red'
  if (isOver(orangeAt)) return 'orange'
  return isOver(yellowAt) ? 'yellow' : 'normal'
}
