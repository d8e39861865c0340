import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'complaints',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.complaints' },
      { block: 'indicator', indicator: 'complaints', chart: 'bar', by: 'respondentName' },
      { block: 'indicator', indicator: 'resolution-rate', chart: 'bar', by: 'respondentName' },
      { block: 'indicator', indicator: 'accepted-in-time', chart: 'number' },
      { block: 'indicator', indicator: 'complaints-by-category', chart: 'bar', by: 'category' },
      { block: 'indicator', indicator: 'reports', chart: 'bar', by: 'outcome' },
    ],
  },
  {
    id: 'orders',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.orders' },
      { block: 'table', table: 'rule-set' },
      { block: 'table', table: 'jurisdiction' },
      { block: 'table', table: 'admission' },
      { block: 'table', table: 'filing' },
    ],
  },
]
