import type { RecordView, SubjectView } from './record-views.ts'

export interface FactView {
  attribute: string
  values: { value: unknown; source: string; type: string; knownAt: string }[]
  conflict: boolean
}

export interface SubjectPageView extends SubjectView {
  names: { value: string; sources: { source: string; type: string; knownAt: string }[] }[]
  facts: FactView[]
  counts: Record<string, number>
  records: RecordView[]
  asOf: { validAt: string | null; knownAt: string | null }
  next: string | null
}
