import type { Example } from '#core/app.ts'
import summaries from './examples/summaries.json' with { type: 'json' }

/** What the health platform sends, and what must become of each. */
export const examples = summaries as Example[]
