import type { Labels } from './labels.ts'
import { shortTitle } from './short-title.ts'
import type { RecordView } from './views/record-views.ts'
import type { BlockWords } from './words.zh.ts'

type Titled = Pick<RecordView, 'type' | 'title' | 'subject' | 'fields'>

/**
 * What a record is called on a page that is about its subject: the fields of its title in the words of the page, without
 * the name of the subject. Where a field is not shown, the title as it is kept.
 */
export function wordedTitle(
  record: Titled,
  { labels, words }: { labels: Labels; words: Pick<BlockWords, 'colon'> },
): string {
  const declared = labels.declared(record.type)
  const names = new Set((declared?.subject ?? []).flatMap(({ name, field }) => [name, field]))
  const parts = (declared?.title ?? [])
    .filter((field) => !names.has(field))
    .map((field) => said(record, field, labels))
  return parts.length > 0 && parts.every((part) => part !== null)
    ? parts.join(words.colon)
    : shortTitle(record)
}

function said({ type, fields }: Titled, name: string, labels: Labels): string | null {
  const field = fields.find((one) => one.name === name)
  if (field?.shown !== 'clear' || typeof field.value !== 'string') return null
  return labels.value(type, name, field.value)
}
