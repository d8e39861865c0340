import { type FoldedText, foldText } from './fold-text.ts'
import { type Mark, marksAt } from './marks.ts'
import { isSingle, textTerms } from './text-terms.ts'

export interface Snippet {
  text: string
  marks: Mark[]
}

/** Characters shown round the best place. */
const LENGTH = 100
const ELLIPSIS = '…'
/** No further into a text is looked for the best place: a page of 100,000 characters must not slow an answer. */
const SEARCHED = 20_000

/**
 * The window of a long text in which most of the query's terms stand, with ranges to mark. Never markup.
 * A text without any of them shows its beginning.
 */
export function snippetOf(text: string, query: string): Snippet {
  const head = text.slice(0, SEARCHED).toWellFormed()
  const folded = foldText(head)
  const places = placesOf(folded, new Set(textTerms(query).filter((term) => !isSingle(term))))
  const { from, to } = bestWindow(folded, places)
  return cut(text, { from, to, marks: marksAt(folded, places) })
}

function placesOf({ chars }: FoldedText, wanted: Set<string>): number[] {
  const places = new Set<number>()
  for (let i = 0; i + 1 < chars.length; i++) {
    if (!wanted.has(chars[i]! + chars[i + 1]!)) continue
    places.add(i)
    places.add(i + 1)
  }
  return [...places].sort((a, b) => a - b)
}

function bestWindow(folded: FoldedText, places: number[]): { from: number; to: number } {
  let best = { start: 0, count: 0 }
  let tail = 0
  for (let i = 0; i < places.length; i++) {
    while (places[i]! - places[tail]! >= LENGTH * 0.8) tail++
    if (i - tail + 1 > best.count) best = { start: places[tail]!, count: i - tail + 1 }
  }
  const lead = best.start < LENGTH * 0.8 ? 0 : Math.max(0, best.start - LENGTH * 0.1)
  const first = Math.floor(lead)
  return {
    from: first === 0 ? 0 : (folded.from[first] ?? 0),
    to: folded.to[first + LENGTH - 1] ?? Number.POSITIVE_INFINITY,
  }
}

function cut(text: string, { from, to, marks }: { from: number; to: number; marks: Mark[] }): Snippet {
  const end = Math.min(to, text.length, from + LENGTH * 4)
  const before = from > 0 ? ELLIPSIS : ''
  const shift = before.length - from
  const inside = marks.filter(([start, stop]) => stop > from && start < end)
  return {
    text: `${before}${text.slice(from, end)}${end < text.length ? ELLIPSIS : ''}`,
    marks: inside.map(([start, stop]) => [Math.max(start, from) + shift, Math.min(stop, end) + shift]),
  }
}
