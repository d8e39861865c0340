import type { ErrorCode } from './catalogue.ts'

/**
 * The words of the catalogue in one language. A sentence says what is wrong and what to do next. `{name}` is a hole
 * filled from the reason; a part in square brackets is left out when one of its holes has no value.
 */
export interface ErrorText {
  sentences: Readonly<Record<ErrorCode, string>>
  /** Words for the values of a hole that are code themselves: `wanted`, then `boolean`. */
  terms: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** For a code that neither the catalogue nor an app has words for. */
  unlisted: string
}
