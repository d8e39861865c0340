import type { LoadedType } from '#core/load-record-type.ts'
import type { Reason } from '#core/quality.ts'
import { keyOf } from '#core/record-key.ts'
import { intakeLimits } from './intake-limits.ts'

/**
 * Refuses a business key or a subject too long to be looked up by. An app's own limits are mostly narrower; this one holds
 * whatever an app forgot, because a record that cannot be kept would stop the loop.
 */
export function checkKey(
  type: LoadedType,
  record: { subject: string; data: Record<string, unknown> },
): Reason[] {
  const most = intakeLimits.keyLength
  if (keyOf(type, record).length <= most && record.subject.length <= most) return []
  const lengthOf = (field: string) => String(record.data[field] ?? '').length
  const named = [...type.type.key, ...type.type.subject.map((rule) => rule.field)]
  const [longest] = named.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  return [{ code: 'too-long', field: longest, params: { most } }]
}
