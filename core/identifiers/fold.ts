const INVISIBLE = /[\s\u200B-\u200F\u2060\uFEFF]+/g

/**
 * What every identifier is normalised by first: NFKC (full width to half width), ASCII letters upper-case, no spaces and
 * no invisible characters. Folding a folded text changes nothing.
 */
export function fold(input: string): string {
  if (isFolded(input)) return input
  const upper = upperAscii(input.normalize('NFKC')).replace(INVISIBLE, '')
  // A removed space or a raised letter can let a combining mark join its neighbour, so the form is closed once more.
  return upper.normalize('NFKC')
}

/** Folds, then brings every kind of dash to the ASCII hyphen. */
export function foldDashes(input: string): string {
  return fold(input).replace(/[\u2010-\u2015\u2212\u30FC]/g, '-')
}

/** Folds, then drops the hyphens and dots people put between groups of digits. */
export function foldGroups(input: string): string {
  return dropped(foldDashes(input), /[-.\u00B7]/g)
}

/** Drops characters from a folded text; what they kept apart may join, so the text is folded again. */
export function dropped(folded: string, unwanted: RegExp): string {
  return fold(folded.replace(unwanted, ''))
}

// Millions of rows are plain upper-case ASCII already; this keeps them away from the Unicode tables.
function isFolded(input: string): boolean {
  for (let i = 0; i < input.length; i++) {
    const char = input.charCodeAt(i)
    if (char <= 0x20 || char >= 0x7f || (char >= 0x61 && char <= 0x7a)) return false
  }
  return true
}

function upperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}
