import type { RecordChoice } from '../person-views.ts'

/** What has been filled in for a right. `record` is a {@link recordId}, empty where none is meant. */
export interface RightsDraft {
  record: string
  field: string
  claimed: string
  text: string
}

export const emptyDraft: RightsDraft = { record: '', field: '', claimed: '', text: '' }

/** What the form lacks before it is worth sending; the server looks again. */
export interface RightsFaults {
  record?: true
  field?: true
  claimed?: true
}

/** Whether a right is asked for with what should stand in place of what stands there. */
export function isCorrection(kind: string): boolean {
  return kind === 'correct' || kind === 'complete'
}

/** Whether a right is about one record, never about everything. */
export function needsRecord(kind: string): boolean {
  return isCorrection(kind) || kind === 'review' || kind === 'lift'
}

/** A correction names record, field and what is right; a review names the record whose decision is meant, the end of a restriction what is restricted. */
export function rightsFaults(kind: string, { record, field, claimed }: RightsDraft): RightsFaults {
  if (needsRecord(kind) && record === '') return { record: true }
  if (!isCorrection(kind)) return {}
  return {
    ...(field === '' ? { field: true as const } : {}),
    ...(claimed.trim() === '' ? { claimed: true as const } : {}),
  }
}

export function recordId({ type, key }: Pick<RecordChoice, 'type' | 'key'>): string {
  return `${type} ${key}`
}

/** What is sent of the record that is meant. */
export function aboutOf(record: RecordChoice | undefined): {
  aboutType?: string
  aboutKey?: string
  decisionRef?: string
} {
  if (!record) return {}
  const decision = record.decisionRef === null ? {} : { decisionRef: record.decisionRef }
  return { aboutType: record.type, aboutKey: record.key, ...decision }
}
