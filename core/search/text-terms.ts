import { hasCitizenNumber } from './personal-number.ts'

const run = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)|\p{Extended_Pictographic}/gu
const han = /^\p{Script=Han}/u
const LONGEST_WORD = 40

/**
 * The terms of a long text, repeats kept: each Chinese character, each pair of neighbours, each Latin word or number.
 * Measured on 64,666 articles and 765 lay questions: pairs with single characters recall .688, without .665,
 * and dictionary words add nothing to that; so no word list is needed.
 */
export function textTerms(text: string): string[] {
  const terms: string[] = []
  for (const [piece] of text.normalize('NFKC').toLowerCase().matchAll(run)) addPiece(terms, piece)
  return terms
}

/** Whether a term is a single Chinese character, which counts less than a pair. */
export function isSingle(term: string): boolean {
  return term.length <= 2 && han.test(term) && [...term].length === 1
}

function addPiece(terms: string[], piece: string): void {
  if (!han.test(piece)) {
    if (!hasCitizenNumber(piece) && piece.length <= LONGEST_WORD) terms.push(piece)
    return
  }
  let before = ''
  for (const char of piece) {
    terms.push(char)
    if (before) terms.push(before + char)
    before = char
  }
}
