import type { Citation } from '#core/citations.ts'
import type { Labels } from '#web/blocks/labels.ts'

/** What the declaration that cites an article is called. */
export function citationWord({ app, kind, id }: Citation, labels: Labels): string {
  const paths = {
    rule: ['rules', id],
    table: ['tables', id, 'name'],
    limit: ['limits', id],
    quality: ['quality', id],
  }
  return labels.at(app, paths[kind]) ?? id
}
