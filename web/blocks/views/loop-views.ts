import type { DecisionView } from './decision-views.ts'

export interface EventView {
  ref: string
  id: string
  source: string
  type: string
  subject: string
  time: string
  receivedAt: string
  causeId: string | null
  loopId: string
  data: Record<string, unknown>
}

export const STAGES = ['acquire', 'transmit', 'analyze', 'decide', 'execute'] as const
export type Stage = (typeof STAGES)[number]

export interface LoopStep {
  stage: Stage
  at: string
  event: EventView
  record?: { type: string; key: string }
  decision?: DecisionView
  action?: Record<string, unknown>
  effect?: Record<string, unknown>
}

export interface LoopView {
  loopId: string
  root: EventView
  steps: LoopStep[]
}

export interface LiveItem {
  ref: string
  type: string
  source: string
  subject: { id: string; name: string | null }
  title: string | null
  at: string
  loopId: string
  record?: { type: string; key: string }
}

export interface HomeView {
  city: string | null
  counts: { subjects: number; records: number; events: number; published: number; sources: number }
  perMinute: number
  recent: LiveItem[]
}
