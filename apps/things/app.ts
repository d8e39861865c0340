import { defineApp } from '#core/app.ts'
import { examples } from './examples.ts'
import { indicators } from './indicators.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Connected things: what registered devices and vehicles report about themselves. */
export const things = defineApp({
  id: 'things',
  version: 1,
  records: [reading],
  tables: [],
  rules: [],
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [],
  examples,
  words: { zh, en },
})
