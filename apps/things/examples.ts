import type { Example } from '#core/app.ts'
import readings from './examples/readings.json' with { type: 'json' }

/** What registered devices send, and what must become of each. */
export const examples = readings as Example[]
