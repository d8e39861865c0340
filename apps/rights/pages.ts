import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'rights',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.rights' },
      { block: 'table', table: 'answering' },
      { block: 'indicator', indicator: 'requests', chart: 'bar', by: 'kind' },
      { block: 'indicator', indicator: 'answered-in-time', chart: 'number' },
      { block: 'text', words: 'texts.limits' },
    ],
  },
]
