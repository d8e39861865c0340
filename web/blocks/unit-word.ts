import type { BlockWords } from './words.zh.ts'

/** The word of a unit; a unit without a word is shown as declared. */
export function unitWord(unit: string, words: BlockWords): string {
  return (words.units as Record<string, string>)[unit] ?? unit
}
