import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'requests',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.requests' },
      { block: 'indicator', indicator: 'requests-by-topic', chart: 'bar', by: 'topic' },
      { block: 'indicator', indicator: 'requests-by-department', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'answered-in-time', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'satisfied', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'days-with-department', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'suggestion-followed', chart: 'number' },
    ],
  },
  {
    id: 'routing',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.routing' },
      { block: 'table', table: 'routing' },
    ],
  },
]
