import type { Example } from '#core/app.ts'
import ratings from './examples/ratings.json' with { type: 'json' }
import registers from './examples/registers.json' with { type: 'json' }

/** What the platform's own forms and the population register send, and what must become of each. */
export const examples = [...ratings, ...registers] as Example[]
