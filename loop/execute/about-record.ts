import { maskNumbers } from '#core/guard/mask-numbers.ts'
import type { NewRecord } from '../stage.ts'

/**
 * What an event says of the record it is about. The key of a record that is held back may be made of the very field the
 * number stands in, so it is masked; the loop leads to the record all the same.
 */
export function aboutRecord({ type, key, version, title, marks }: NewRecord): Record<string, unknown> {
  return { type, key: marks.includes('held') ? maskNumbers(key) : key, version, title }
}
