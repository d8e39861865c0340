import type { Example } from '#core/app.ts'
import feedbacks from './examples/feedbacks.json' with { type: 'json' }
import licences from './examples/licences.json' with { type: 'json' }
import listings from './examples/listings.json' with { type: 'json' }
import penalties from './examples/penalties.json' with { type: 'json' }

/** Rows as departments send them, and what must become of each. */
export const examples = [...licences, ...penalties, ...listings, ...feedbacks] as Example[]
