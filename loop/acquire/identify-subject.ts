import type { LoadedType } from '#core/load-record-type.ts'
import type { AcquireContext } from './intake.ts'
import type { ReadRecord } from './read-record.ts'

/**
 * The id of whom or what a record is about: the first subject rule whose field is filled. A person's number becomes
 * its keyed hash here and nowhere else; where the platform knows the id already, it is the id as given.
 */
export function identifySubject(
  type: LoadedType,
  record: ReadRecord,
  context: AcquireContext,
): string | null {
  for (const rule of type.type.subject) {
    const value = record.clear[rule.field]
    if (value === undefined || value === null || value === '') continue
    if (rule.known) return knownId(rule.scheme, String(value))
    return `${rule.scheme}:${rule.scheme === 'person' ? context.pseudonym(String(value)) : String(value)}`
  }
  return null
}

function knownId(scheme: string, value: string): string | null {
  return value.startsWith(`${scheme}:`) && value.length > scheme.length + 1 ? value : null
}
