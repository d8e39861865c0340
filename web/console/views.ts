import type { LiveItem, Stage } from '#web/blocks/views/loop-views.ts'
import type { BalanceView } from '#web/blocks/views/party-views.ts'

/** One stage as it is now. */
export interface StageLine {
  stage: Stage
  perSecond: number
  total: number
  waiting: number
  refused: number
  last: LiveItem[]
}

export interface LoopNow {
  stages: StageLine[]
}

export interface BalanceSheet {
  total: BalanceView
  sources: (BalanceView & { source: string })[]
  imports: (BalanceView & { source: string; importId: string; file: string | null })[]
}

export interface ReasonView {
  code: string
  field?: string
  params?: Record<string, string | number>
  /** The sentence, in the language asked for. */
  message: string
}

export interface ImportView {
  id: string
  file: string
  type: string
  source: string
  state: 'running' | 'done' | 'failed'
  bytes: number
  bytesDone: number
  rowsDone: number
  rate: number
  balance: BalanceView
  unmapped: string[]
  fault: Omit<ReasonView, 'message'> | null
  startedAt: string
  finishedAt: string | null
}

export interface QuarantineRow {
  id: string
  source: string
  importId: string
  row: number | null
  type: string
  eventId: string | null
  receivedAt: string
  raw: string
  values: unknown
  reasons: ReasonView[]
  state: string
}

export interface QuarantinePage {
  total: number
  reasons: { code: string; count: number }[]
  rows: QuarantineRow[]
  next: string | null
}

/** What became of a row that was sent again. */
export interface Resent {
  outcome: 'accepted' | 'warned' | 'quarantined' | 'duplicate'
  reasons: ReasonView[]
}

export interface Point {
  period: string
  dims: Record<string, string>
  value: number | null
  n: number | null
  /** The size a group of persons must have to be told; where this stands, the numbers are withheld. */
  withheld?: number
  percentiles?: Record<string, number | null>
}

/** How an indicator is counted, as its app declares it. */
export interface IndicatorDefinition {
  id: string
  app: string
  version: number
  on: string
  measure: string
  of?: string
  when?: string
  share?: string
  by?: string[]
  date: string
  grains: string[]
  unit: string
  percentiles?: number[]
}

export interface IndicatorLine extends IndicatorDefinition {
  /** The latest point of each grain. */
  values: Record<string, Point | null>
}

export interface IndicatorSeries {
  definition: IndicatorDefinition
  grain: string
  series: Point[]
}

export interface TaskView {
  id: string
  kind: 'task' | 'notice'
  app: string
  title: string
  words: Record<string, unknown>
  role: string
  subject: string
  subjectName: string | null
  due: string | null
  state: string
  loopId: string
  openedAt: string
  doneAt: string | null
}

export interface ReceiverView {
  id: string
  url: string
  topics: string[]
  /** Which party it belongs to; null for one that is told what everybody may know. */
  party: { id: string } | null
  createdAt: string
}

export interface SendingView {
  id: string
  url: string
  topic: string
  loopId: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  nextAt: string
  lastStatus: number | null
  lastError: string | null
  createdAt: string
  deliveredAt: string | null
}
