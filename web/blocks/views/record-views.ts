import type { DecisionView } from './decision-views.ts'

export interface SubjectView {
  id: string
  name: string | null
  scheme: string
}

export interface FieldView {
  name: string
  value: unknown
  shown: 'clear' | 'masked' | 'hidden'
  basis?: true
}

/** Bounds of a time; `from` and `to` are business dates for valid time, instants for known time. */
export interface Span {
  from: string | null
  to: string | null
}

export interface RecordView {
  type: string
  key: string
  version: number
  subject: SubjectView
  title: string
  published: { from: string; until: string | null } | null
  withdrawn?: string | null
  valid: Span
  known: Span
  fields: FieldView[]
  marks: string[]
  source: string
  loopId: string
  decision?: DecisionView
}

export interface RecordPageView extends RecordView {
  /** The registered party that speaks for the source; null where there is none. */
  party: string | null
  versions: { version: number; knownFrom: string; knownTo: string | null }[]
  explanation: DecisionView[]
}
