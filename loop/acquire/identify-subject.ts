import type { LoadedType } from '#core/load-record-type.ts'
import type { AcquireContext } from './intake.ts'
import type { ReadRecord } from './read-record.ts'

/**
 * The id of whom or what a record is about: the first subject rule whose field is filled. A person's number becomes
 * its keyed hash here and nowhere else.
 */
export function identifySubject(
  type: LoadedType,
  record: ReadRecord,
  context: AcquireContext,
): string | null {
  for (const rule of type.type.subject) {
    const value = record.clear[rule.field]
    if (value === undefined || value === null || value === '') continue
    return `${rule.scheme}:${rule.scheme === 'person' ? context.pseudonym(String(value)) : String(value)}`
  }
  return null
}
