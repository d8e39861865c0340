import type { Example } from '#core/app.ts'
import items from './examples/items.json' with { type: 'json' }
import listings from './examples/listings.json' with { type: 'json' }
import powers from './examples/powers.json' with { type: 'json' }

/** Rows as a department would send them, and what must become of each. */
export const examples = [...items, ...listings, ...powers] as Example[]
