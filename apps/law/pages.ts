import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'library',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.editions' },
      { block: 'indicator', indicator: 'laws', chart: 'number' },
      { block: 'indicator', indicator: 'articles', chart: 'bar', by: 'level' },
      {
        block: 'records',
        type: 'law.article',
        columns: ['law', 'article', 'text', 'effective', 'expired'],
        facets: ['level', 'category'],
      },
    ],
  },
]
