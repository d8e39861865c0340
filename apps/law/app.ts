import { defineApp, type Example } from '#core/app.ts'
import examples from './examples/articles.json' with { type: 'json' }
import { indicators } from './indicators.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'
import { rules } from './rules.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** The law library: every article that a rule or a deadline elsewhere cites as `law#article`. */
export const law = defineApp({
  id: 'law',
  version: 1,
  records,
  tables: [],
  rules,
  indicators,
  pages,
  limits: [],
  dictionaries: {},
  reference: [],
  examples: examples as Example[],
  words: { zh, en },
})
