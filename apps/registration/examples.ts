import type { Example } from '#core/app.ts'
import records from './examples/records.json' with { type: 'json' }

/** Rows of the register as a registrar of another system would send them. */
export const examples = records as Example[]
