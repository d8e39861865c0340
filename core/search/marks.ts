import { type FoldedText, foldText } from './fold-text.ts'
import { narrowestSubsequence } from './subsequence.ts'

/** Half-open ranges of UTF-16 offsets, in order, not touching: what the reader's page shows as marked. */
export type Mark = [start: number, end: number]

/** Marks where a folded query stands in a title: as one piece, else in order, else each pair that both have. */
export function nameMarks(query: string, title: string): Mark[] {
  const folded = foldText(title)
  const sought = [...query]
  if (sought.length === 0) return []
  return marksAt(
    folded,
    piece(sought, folded.chars) ?? narrowestSubsequence(sought, folded.chars) ?? pairs(sought, folded.chars),
  )
}

/** Marks the characters whose initials answer; `initials` has one letter per folded character of the title. */
export function initialMarks(query: string, title: string, initials: string): Mark[] {
  const at = initials.indexOf(query)
  return at < 0 ? [] : marksAt(foldText(title), span(at, query.length))
}

/** Joins places in folded text to ranges of the original. */
export function marksAt(folded: FoldedText, places: number[]): Mark[] {
  const marks: Mark[] = []
  for (const place of places) {
    const from = folded.from[place]
    const to = folded.to[place]
    if (from === undefined || to === undefined) continue
    const last = marks.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}

function piece(sought: string[], text: string[]): number[] | undefined {
  for (let at = 0; at + sought.length <= text.length; at++) {
    if (sought.every((char, i) => text[at + i] === char)) return span(at, sought.length)
  }
  return undefined
}

function pairs(sought: string[], text: string[]): number[] {
  const wanted = new Set(sought.slice(1).map((char, i) => sought[i]! + char))
  const places = new Set<number>()
  for (let i = 0; i + 1 < text.length; i++) {
    if (!wanted.has(text[i]! + text[i + 1]!)) continue
    places.add(i)
    places.add(i + 1)
  }
  return [...places]
}

function span(at: number, length: number): number[] {
  return Array.from({ length }, (_, i) => at + i)
}
