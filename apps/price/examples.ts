import type { Example } from '#core/app.ts'
import points from './examples/points.json' with { type: 'json' }

/** Prices as the monitor sends them, with the titles its files have, and ends of reports as the platform makes them. */
export const examples = points as Example[]
