import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'services',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.services' },
      { block: 'text', words: 'texts.silence' },
      { block: 'table', table: 'review' },
    ],
  },
  {
    id: 'ratings',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.ratings' },
      { block: 'indicator', indicator: 'good-share', chart: 'number' },
      { block: 'indicator', indicator: 'rectified-in-time', chart: 'number' },
      { block: 'indicator', indicator: 'good-share-by-item', chart: 'bar', by: 'item' },
      { block: 'indicator', indicator: 'good-share-by-department', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'good-share-by-channel', chart: 'bar', by: 'channel' },
      { block: 'indicator', indicator: 'ratings', chart: 'bar', by: 'grade' },
      { block: 'indicator', indicator: 'ratings-by-item', chart: 'bar', by: 'item' },
      { block: 'indicator', indicator: 'ratings-by-department', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'ratings-by-channel', chart: 'bar', by: 'channel' },
    ],
  },
  {
    id: 'promises',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.promises' },
      { block: 'indicator', indicator: 'promises-kept', chart: 'bar', by: 'item' },
      {
        block: 'records',
        type: 'service.promise',
        columns: ['item', 'department', 'promisedOn', 'state'],
        facets: ['state', 'item'],
      },
      { block: 'indicator', indicator: 'certificates', chart: 'bar', by: 'item' },
    ],
  },
]
