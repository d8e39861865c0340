import type { Example } from '#core/app.ts'
import records from './examples/records.json' with { type: 'json' }

/** Projects as the platform of another level would send them. */
export const examples = records as Example[]
