import { isClosed } from '#core/closing-marks.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'

/** Whether a record is to be seen by everybody on a day. */
export function isStanding(
  { published, withdrawn, marks }: Pick<RecordView, 'published' | 'withdrawn' | 'marks'>,
  today: string,
) {
  if (!published || withdrawn || isClosed(marks)) return false
  return published.until === null || published.until >= today
}
