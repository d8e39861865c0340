import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'items',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.items' },
      {
        block: 'records',
        type: 'service.item',
        columns: ['department', 'kind', 'audience', 'promised', 'promisedUnit', 'status'],
        facets: ['department', 'kind', 'audience', 'status'],
      },
    ],
  },
  {
    id: 'powers',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.powers' },
      {
        block: 'records',
        type: 'service.power',
        columns: ['powerType', 'department', 'level', 'basis'],
        facets: ['department', 'powerType', 'level'],
      },
    ],
  },
  {
    id: 'statistics',
    site: 'portal',
    blocks: [
      { block: 'indicator', indicator: 'items', chart: 'number' },
      { block: 'indicator', indicator: 'no-visit', chart: 'number' },
      { block: 'indicator', indicator: 'time-saved', chart: 'number' },
      { block: 'indicator', indicator: 'from-network', chart: 'number' },
      { block: 'indicator', indicator: 'items', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'items-by-kind', chart: 'bar', by: 'kind' },
      { block: 'indicator', indicator: 'items-by-status', chart: 'bar', by: 'status' },
      { block: 'indicator', indicator: 'powers-by-type', chart: 'bar', by: 'powerType' },
      { block: 'indicator', indicator: 'powers', chart: 'bar', by: 'department' },
    ],
  },
]
