import type { Example } from '#core/app.ts'
import answers from './examples/answers.json' with { type: 'json' }
import consents from './examples/consents.json' with { type: 'json' }
import requests from './examples/requests.json' with { type: 'json' }

/** What the platform's own forms send for whoever is signed in, and what must become of each. */
export const examples = [...requests, ...answers, ...consents] as Example[]
