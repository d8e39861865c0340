import { defineApp, type Example } from '#core/app.ts'
import { dictionaries } from './dictionaries.ts'
import examples from './examples/observations.json' with { type: 'json' }
import { measures } from './indicators.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What has come of it: the report's figures, and beside them what this installation counts itself, never mixed. */
export const indicators = defineApp({
  id: 'indicators',
  version: 1,
  records,
  tables: [],
  rules: [],
  indicators: measures,
  pages,
  limits: [],
  dictionaries,
  reference: [{ file: 'data/figures.csv', type: 'indicator.observation', source: 'report' }],
  examples: examples as Example[],
  words: { zh, en },
})
