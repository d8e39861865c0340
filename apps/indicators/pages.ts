import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'figures',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.figures' },
      { block: 'observations', type: 'indicator.observation' },
      { block: 'indicator', indicator: 'observations', chart: 'bar', by: 'category' },
    ],
  },
]
