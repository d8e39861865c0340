import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { titleIn } from './title-in.ts'
import type { RecordView } from './views/record-views.ts'

/** What a record is called, in the reader's language where there is a title in it. */
export function RecordTitle({ record }: { record: Pick<RecordView, 'type' | 'title' | 'fields'> }) {
  return <Given text={titleIn(record, useLabels(), useLanguage())} />
}
