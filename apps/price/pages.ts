import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'prices',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.prices' },
      { block: 'indicator', indicator: 'price-mean', chart: 'line', by: 'item', grain: 'day' },
      { block: 'records', type: 'price.point', columns: ['item', 'spec', 'place', 'price', 'unit', 'date'] },
      { block: 'indicator', indicator: 'reports-by-kind', chart: 'bar', by: 'kind' },
      { block: 'indicator', indicator: 'reports-by-result', chart: 'bar', by: 'result' },
      { block: 'indicator', indicator: 'settled-in-time', chart: 'number' },
    ],
  },
  {
    id: 'rules',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.rules' },
      { block: 'table', table: 'movement' },
      { block: 'table', table: 'ceilings' },
      { block: 'table', table: 'violation' },
      { block: 'table', table: 'fine' },
    ],
  },
]
