import type { RecordPageView } from '#web/blocks/views/record-views.ts'
import { RecordBody } from '../record-body.tsx'
import type { PageProps } from '../visit.ts'

/** One record, with its explanation and the way to its loop. */
export function RecordPage({ visit, data }: PageProps<{ record: RecordPageView }>) {
  return <RecordBody visit={visit} record={data.record} />
}
