import type { LoggedEvent } from './event.ts'
import type { LoadedType } from './load-record-type.ts'

/**
 * The business key of a record: its key fields joined by `|`. A personal number is replaced by the subject's keyed
 * hash, so that no key, and so no address, ever holds one.
 */
export function keyOf(type: LoadedType, event: Pick<LoggedEvent, 'subject' | 'data'>): string {
  const personal = new Set(type.fields.filter((field) => field.personal).map((field) => field.name))
  const parts = type.type.key.map((field) =>
    personal.has(field) ? event.subject : String(event.data[field] ?? ''),
  )
  return parts.map((part) => part.replaceAll('|', '¦')).join('|')
}

/** The title of a record, made of fields as the public may see them. */
export function titleOf(type: LoadedType, disclosed: Readonly<Record<string, unknown>>): string {
  const parts = type.type.title
    .map((field) => disclosed[field])
    .filter((value) => value !== undefined && value !== '')
  return parts.map(String).join(' ') || type.type.type
}
