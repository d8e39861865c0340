import type { LiveRow } from '../../postgres/live.ts'

/** One line of a live feed. */
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

export function liveItem({ event, subjectName, title, record }: LiveRow): LiveItem {
  const { part, seq, type, source, subject, receivedAt, loopId } = event
  const item = {
    ref: `${part}.${seq}`,
    type,
    source,
    subject: { id: subject, name: subjectName },
    title,
    at: receivedAt,
    loopId,
  }
  return record ? { ...item, record } : item
}
