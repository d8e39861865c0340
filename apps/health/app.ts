import { defineApp } from '#core/app.ts'
import { examples } from './examples.ts'
import { pages } from './pages.ts'
import { rules } from './rules.ts'
import { summary } from './summary.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Health records of the region, for the doctors a patient has let read them. */
export const health = defineApp({
  id: 'health',
  version: 1,
  records: [summary],
  tables: [],
  rules,
  indicators: [],
  pages,
  limits: [],
  dictionaries: {},
  reference: [],
  examples,
  words: { zh, en },
})
