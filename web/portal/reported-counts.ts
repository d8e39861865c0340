import { fieldText } from '#web/blocks/field-text.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'

/** What the report says of the number of documents of one level. */
export interface ReportedCount {
  level: string
  value: string
  qualifier: string
  sentence: string | null
}

/** The figures of the report that speak of a level, as the `reported` dictionary pairs them. */
export function readReported(apps: AppView[], figures: RecordView[]): ReportedCount[] {
  const pairs = apps.flatMap((app) => app.dictionaries.reported ?? [])
  return pairs.flatMap(({ figure, level }) => {
    const record = figures.find((one) => fieldText(one.fields, 'id') === figure)
    const value = record && fieldText(record.fields, 'value')
    if (!value || typeof level !== 'string') return []
    const qualifier = fieldText(record.fields, 'qualifier') ?? 'exact'
    return [{ level, value, qualifier, sentence: fieldText(record.fields, 'sourceSentence') }]
  })
}
