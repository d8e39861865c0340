import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  { id: 'health', site: 'portal', blocks: [{ block: 'text', words: 'texts.health' }] },
]
