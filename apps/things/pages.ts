import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'things',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.things' },
      { block: 'indicator', indicator: 'devices-heard', chart: 'number' },
      { block: 'indicator', indicator: 'readings', chart: 'line' },
    ],
  },
]
