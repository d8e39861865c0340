import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'documents',
    site: 'portal',
    blocks: [
      {
        block: 'records',
        type: 'policy.document',
        columns: ['docNo', 'title', 'issuer', 'signedAt', 'status'],
        facets: ['area', 'level', 'status'],
      },
    ],
  },
  {
    id: 'relations',
    site: 'portal',
    blocks: [{ block: 'graph', type: 'policy.document', relations: ['implements', 'amends', 'repeals'] }],
  },
  {
    id: 'statistics',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.statistics' },
      { block: 'indicator', indicator: 'documents', chart: 'bar', by: 'level' },
      { block: 'indicator', indicator: 'documents', chart: 'bar', by: 'area' },
      { block: 'indicator', indicator: 'documents', chart: 'line' },
      { block: 'indicator', indicator: 'key-actions', chart: 'number' },
      { block: 'indicator', indicator: 'province-issuers', chart: 'number' },
      { block: 'indicator', indicator: 'checked', chart: 'number' },
    ],
  },
]
