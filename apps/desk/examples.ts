import type { Example } from '#core/app.ts'
import requests from './examples/requests.json' with { type: 'json' }

/** What the platform makes of requests that have ended, and what must become of each. */
export const examples = requests as Example[]
