import { formatMoney, formatNumber, formatShare, type Language } from '#web/ui/format.ts'
import type { BlockWords } from './words.zh.ts'

/** The word of a unit; a unit without a word is shown as declared. */
export function unitWord(unit: string, words: BlockWords): string {
  return (words.units as Record<string, string>)[unit] ?? unit
}

/** What numbers of a unit are multiplied by to be drawn: shares come as 0 to 1, money as fen. */
export function unitScale(unit: string): number {
  if (unit === 'percent') return 100
  return unit === 'fen' ? 0.01 : 1
}

interface UnitContext {
  unit: string
  language: Language
  words: BlockWords
}

/** A number with its unit: shares as percent, money as yuan, everything else with the unit's word behind it. */
export function formatWithUnit(value: number, { unit, language, words }: UnitContext): string {
  if (unit === 'fen') return formatMoney(value, language)
  if (unit === 'percent') return formatShare(value, language)
  const word = unitWord(unit, words)
  return word === '' ? formatNumber(value, language) : `${formatNumber(value, language)} ${word}`
}
