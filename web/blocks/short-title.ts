import type { RecordView } from './views/record-views.ts'

/** A record's title without the name of its subject, for a page that is about that subject anyway. */
export function shortTitle(record: Pick<RecordView, 'title' | 'subject'>): string {
  const { title, subject } = record
  const rest = subject.name ? title.replace(subject.name, '').trim() : title
  return rest === '' ? title : rest
}
