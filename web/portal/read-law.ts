import { compareArticles } from '#core/text/article-number.ts'
import type { CollectionView, PlainRecord } from '#web/blocks/views/collection-views.ts'

export interface Article {
  article: string
  text: string
  /** The parts it stands in, outermost first; empty where they are not known. */
  path: string[]
  isRepealed: boolean
}

export interface Law {
  name: string
  level: string | null
  /** The day this edition was adopted, and from when it is in force; null where the source does not say. */
  adopted: string | null
  effective: string | null
  /** The days on which editions were adopted, the latest first. */
  editions: string[]
  articles: Article[]
}

/**
 * One edition of a law out of its records: the latest, or the latest adopted by a day. Only the articles of that edition,
 * in the order of their numbers.
 */
export function readLaw(collection: CollectionView, on: string | null): Law {
  const dated = collection.records.filter((record) => !on || (record.valid.from ?? '') <= on)
  const records = dated.length > 0 ? dated : collection.records
  const editions = [...new Set(records.map((record) => record.valid.from ?? ''))].sort().reverse()
  const chosen = records.filter((record) => (record.valid.from ?? '') === editions[0])
  const first = chosen[0]?.fields ?? {}
  return {
    name: collection.name,
    level: textOf(first.level),
    adopted: editions[0] || null,
    effective: textOf(first.effective),
    editions: editions.filter(Boolean),
    articles: chosen.map(articleOf).sort((a, b) => compareArticles(a.article, b.article)),
  }
}

function articleOf({ fields, title }: PlainRecord): Article {
  return {
    article: textOf(fields.article) ?? title,
    text: textOf(fields.text) ?? '',
    path: Array.isArray(fields.path) ? fields.path.map(String) : [],
    isRepealed: fields.expired === true,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
