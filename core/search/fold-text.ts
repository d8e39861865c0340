/** Text as it is compared in search, with the place (UTF-16 offset in the original) that each character came from. */
export interface FoldedText {
  chars: string[]
  from: number[]
  to: number[]
}

const searched = /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/u
const plainHan = /^[\u4e00-\u9fff]$/

/**
 * Folds text for search: NFKC, lower case, only letters, digits, marks and pictographs; one entry per code point.
 * Brackets, spaces and punctuation fall away, so `〔2024〕1号` and `2024 1号` are the same.
 */
export function foldText(text: string): FoldedText {
  const folded: FoldedText = { chars: [], from: [], to: [] }
  let at = 0
  for (const char of text) {
    for (const one of foldChar(char)) push(folded, { one, at, length: char.length })
    at += char.length
  }
  return folded
}

/** The folded characters as one string. */
export function foldedString(text: string): string {
  return foldText(text).chars.join('')
}

/** One code point after NFKC and lower-casing: none where it is not searched, several where it was a ligature. */
export function foldChar(char: string): string[] {
  if (plainHan.test(char)) return [char]
  return [...char.normalize('NFKC').toLowerCase()].filter((one) => searched.test(one))
}

function push(folded: FoldedText, { one, at, length }: { one: string; at: number; length: number }): void {
  folded.chars.push(one)
  folded.from.push(at)
  folded.to.push(at + length)
}
