import type { Example } from '#core/app.ts'
import { defineApp } from '#core/app.ts'
import { dictionaries } from './dictionaries.ts'
import examples from './examples/documents.json' with { type: 'json' }
import { indicators } from './indicators.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'
import { rules } from './rules.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** The catalogue of policy documents: what is in force on a day, what carries out or replaces what. */
export const policy = defineApp({
  id: 'policy',
  version: 1,
  records,
  tables: [],
  rules,
  indicators,
  pages,
  limits,
  dictionaries,
  reference: [{ file: 'data/policies.csv', type: 'policy.document', source: 'catalogue' }],
  examples: examples as Example[],
  words: { zh, en },
})
