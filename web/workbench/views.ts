/** A line of the queue as the interface tells it. */
export interface DeskView {
  no: string
  desk: string
  department: string
  item: string
  applicantName: string
  /** The code that tells the case apart from others of its item; null where nothing does. */
  told: string | null
  assignee: string | null
  isWaiting: boolean
  isPaused: boolean
  version: number
  openedAt: string
  yellowAt: string | null
  orangeAt: string | null
  dueAt: string | null
  escalatedAt: string | null
}

export interface QueueView {
  department: string
  now: string
  rows: DeskView[]
  next: string | null
}

export interface QueueCountsView {
  open: number
  waiting: number
  yellow: number
  orange: number
  red: number
}

export interface OfficerView {
  id: string
  name: string
  roles: string[]
  desks: number
}

export interface BatchResultView {
  no: string
  ok: boolean
  code: string | null
  /** Why not, in the reader's language. */
  message: string | null
}
