import { distanceWithin } from './edit-distance.ts'
import { narrowestSubsequence } from './subsequence.ts'

/** Below this a candidate is not shown. */
export const LEAST_NAME_SCORE = 0.5

/**
 * How well a core name answers a core query, 0 to 1: the same, beginning, contained, in order (a short name),
 * or alike (a typing slip). A pure function of the two, so an order never changes while others are indexed.
 */
export function nameScore(query: string, name: string): number {
  if (!query || !name) return 0
  if (query === name) return 1
  const sought = [...query]
  const text = [...name]
  const cover = Math.min(1, sought.length / text.length)
  if (name.startsWith(query)) return 0.94 + 0.05 * cover
  if (name.includes(query)) return 0.86 + 0.07 * cover
  return Math.max(shortNameScore(sought, text), likeness(sought, text))
}

/** How well pinyin initials answer: the same, beginning, or contained. */
export function initialsScore(query: string, initials: string): number {
  const at = initials.indexOf(query)
  if (at < 0) return 0
  const cover = query.length / initials.length
  return (at === 0 ? 0.75 : 0.65) + 0.15 * cover
}

/** How well one of the codes answers: the same, beginning, contained, or alike. Codes are folded. */
export function codeScore(query: string, codes: string[]): number {
  return Math.max(0, ...codes.map((code) => oneCodeScore(query, code)))
}

function oneCodeScore(query: string, code: string): number {
  if (query === code) return 1
  const cover = query.length / code.length
  if (code.startsWith(query)) return 0.94 + 0.05 * cover
  if (code.includes(query)) return 0.9 + 0.05 * cover
  const slips = distanceWithin([...query], [...code])
  return slips <= 2 && query.length >= 8 ? 0.85 - 0.1 * slips : 0
}

/**
 * Close together, at the start, and ending where the name ends: 工行 for 中国工商银行 before 东莞工农车行设备.
 * The more characters stand in order, the less it can be chance.
 */
function shortNameScore(sought: string[], text: string[]): number {
  const places = sought.length > 1 ? narrowestSubsequence(sought, text) : undefined
  if (!places) return 0
  const compact = sought.length / (places.at(-1)! - places[0]! + 1)
  const ends = places.at(-1) === text.length - 1 ? 0.1 : 0
  const starts = places[0] === 0 ? 0.06 : 0
  const meant = Math.min(0.2, 0.04 * (sought.length - 2))
  const score = 0.52 + 0.12 * compact + 0.08 * (sought.length / text.length) + ends + starts + meant
  return Math.min(score, 0.92)
}

function likeness(sought: string[], text: string[]): number {
  if (sought.length < 3) return 0
  const slips = distanceWithin(sought, text)
  const cover = Math.min(1, sought.length / text.length)
  return 0.95 * (1 - slips / sought.length) * (0.85 + 0.15 * cover)
}
