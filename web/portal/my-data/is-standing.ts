import type { RecordView } from '#web/blocks/views.ts'

/** Whether a record is to be seen by everybody on a day. */
export function isStanding(
  { published, withdrawn }: Pick<RecordView, 'published' | 'withdrawn'>,
  today: string,
) {
  if (!published || withdrawn) return false
  return published.until === null || published.until >= today
}
