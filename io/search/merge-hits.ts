import type { NameHit } from './name-search.ts'
import type { TextHit } from './text-search.ts'

/** One thing found: by its name, by its text, or both. */
export interface RankedHit {
  id: string
  kind: string
  rank: number
  name?: NameHit
  text?: TextHit
}

/** A name that answers this well (a short name does) stands before all texts, one that answers less well behind them. */
const STRONG_NAME = 0.68
const BEFORE_TEXTS = 1_000_000

/**
 * One order of names and texts: strong names, texts, weak names. A rank says nothing of the other hits,
 * so a page goes on where the last one ended. What was found both ways stands once, at its better place.
 */
export function mergeHits(names: NameHit[], texts: TextHit[]): RankedHit[] {
  const hits = new Map<string, RankedHit>()
  for (const name of names) hits.set(`${name.kind} ${name.id}`, ofName(name))
  for (const text of texts) {
    const key = `${text.kind} ${text.id}`
    const known = hits.get(key)
    const rank = 1 + Math.round(text.score * 1e6) / 1e6
    hits.set(key, { ...known, id: text.id, kind: text.kind, rank: Math.max(rank, known?.rank ?? 0), text })
  }
  return [...hits.values()].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
}

function ofName(name: NameHit): RankedHit {
  const score = Math.round(name.score * 1e6) / 1e6
  return {
    id: name.id,
    kind: name.kind,
    rank: name.score >= STRONG_NAME ? BEFORE_TEXTS + score : score - 1,
    name,
  }
}
