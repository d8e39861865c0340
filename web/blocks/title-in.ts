import type { Language } from '#core/words.ts'
import type { Labels } from './labels.ts'
import type { RecordView } from './views/record-views.ts'

/**
 * The title of a record in the reader's language, where its type keeps one for each (`translates` of a field), with codes as the
 * words they have; else as it was kept.
 * Both are never shown on one page.
 */
export function titleIn(
  { type, title, fields }: Pick<RecordView, 'type' | 'title' | 'fields'>,
  labels: Labels,
  reader: Language,
): string {
  const parts = labels.declared(type)?.title ?? []
  const told = parts.map((name) => {
    const { language } = labels.shape(type, name)
    if (language === null || language === reader) return worded(fields, { type, name, labels })
    const twin = fields.find((field) => labels.shape(type, field.name).translates === name)
    return typeof twin?.value === 'string' && twin.value !== '' ? twin.value : null
  })
  return told.length > 0 && told.every((part) => part !== null) ? told.join(' ') : title
}

/** A field of a title as the reader calls its value; null where it is not shown as it is. */
function worded(
  fields: RecordView['fields'],
  { type, name, labels }: { type: string; name: string; labels: Labels },
): string | null {
  const field = fields.find((one) => one.name === name)
  return field?.shown === 'clear' && typeof field.value === 'string'
    ? labels.value(type, name, field.value)
    : null
}
