import type { Article } from './read-law.ts'

export interface ArticleGroup {
  /** The anchor of the part. */
  id: string
  title: string
  /** 0 for the outermost part. */
  depth: number
  /** Whether the law itself has this heading; otherwise it only orders the contents. */
  isHeading: boolean
  articles: Article[]
}

const STRIDE = 20

/**
 * The parts of a law in order: its own books, chapters and sections where they are known, else runs of twenty articles
 * named by their first and last, so that a long law can be crossed.
 */
export function articleGroups(articles: Article[]): ArticleGroup[] {
  const hasParts = articles.some((article) => article.path.length > 0)
  return hasParts ? byPart(articles) : byStride(articles)
}

function byPart(articles: Article[]): ArticleGroup[] {
  const groups: ArticleGroup[] = []
  let before: string[] = []
  for (const article of articles) {
    const { path } = article
    if (path.join('/') !== before.join('/') || groups.length === 0) {
      for (const [depth, title] of path.entries()) {
        const isNew = path.slice(0, depth + 1).join('/') !== before.slice(0, depth + 1).join('/')
        if (isNew)
          groups.push({ id: path.slice(0, depth + 1).join('/'), title, depth, isHeading: true, articles: [] })
      }
      if (path.length === 0)
        groups.push({ id: article.article, title: article.article, depth: 0, isHeading: false, articles: [] })
      before = path
    }
    groups.at(-1)?.articles.push(article)
  }
  return groups
}

function byStride(articles: Article[]): ArticleGroup[] {
  const groups: ArticleGroup[] = []
  for (let from = 0; from < articles.length; from += STRIDE) {
    const run = articles.slice(from, from + STRIDE)
    const first = run[0]?.article ?? ''
    const last = run.at(-1)?.article ?? ''
    const title = run.length > 1 ? `${first} — ${last}` : first
    groups.push({ id: `part-${from / STRIDE + 1}`, title, depth: 0, isHeading: false, articles: run })
  }
  return groups
}
