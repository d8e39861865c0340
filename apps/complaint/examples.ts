import type { Example } from '#core/app.ts'
import cases from './examples/cases.json' with { type: 'json' }

/** What the platform makes of cases that have ended, and what must become of each. */
export const examples = cases as Example[]
