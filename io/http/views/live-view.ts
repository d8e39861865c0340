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

/** To the public an end tells that something ended, not what it said: that is what its end means. */
export function liveItem(row: LiveRow, circle: 'public' | 'department'): LiveItem {
  const { part, seq, type, source, subject, receivedAt, loopId } = row.event
  const isEnd = circle === 'public' && (type === 'record.withdrawn' || type === 'record.ended')
  const title = isEnd ? null : row.title
  const item = {
    ref: `${part}.${seq}`,
    type,
    source,
    subject: { id: subject, name: row.subjectName },
    title,
    at: receivedAt,
    loopId,
  }
  return row.record && !isEnd ? { ...item, record: row.record } : item
}
