import { defineApp } from '#core/app.ts'
import { examples } from './examples.ts'
import { indicators } from './indicators.ts'
import { item } from './item.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { power } from './power.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What can be applied for and what each department may and must do (事项库、权责清单). */
export const items = defineApp({
  id: 'items',
  version: 1,
  records: [item, power],
  tables: [],
  rules: [],
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [{ file: 'data/powers.csv', type: 'service.power', source: 'power-list' }],
  examples,
  words: { zh, en },
})
