import { masks } from '../identifiers/mask.ts'
import { findNumbers, type NumberKind, type NumberSpan } from './find-numbers.ts'

/** The text with every person's number masked as a page would show it, at the length it had; other text as it was. */
export function maskNumbers(text: string): string {
  return maskSpans(text, findNumbers(text))
}

/** Masks the spans given, which lie in order and do not overlap. */
export function maskSpans(text: string, spans: readonly NumberSpan[]): string {
  if (spans.length === 0) return text
  let masked = ''
  let from = 0
  for (const { kind, start, end } of spans) {
    masked += text.slice(from, start) + maskOf(kind, text.slice(start, end))
    from = end
  }
  return masked + text.slice(from)
}

const MASKS: Readonly<Record<NumberKind, string>> = {
  citizenId: 'citizenId',
  oldCitizenId: 'citizenId',
  bankCard: 'bankCard',
  mobile: 'mobile',
}

/** Separators go first: a mask keeps ends, and of a spaced number the ends would be others. */
function maskOf(kind: NumberKind, written: string): string {
  const digits = written.normalize('NFKC').replace(/[^\dXx]/g, '')
  return masks[MASKS[kind]]!(digits).padEnd(written.length, '*')
}
