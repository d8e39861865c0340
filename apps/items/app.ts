import { defineApp } from '#core/app.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { item } from './item.ts'
import { items as lines } from './items.ts'
import { limits } from './limits.ts'
import { line } from './line.ts'
import { listing } from './listing.ts'
import { pages } from './pages.ts'
import { power } from './power.ts'
import { rules } from './rules.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What can be applied for and what each department may and must do (事项库、权责清单). */
export const items = defineApp({
  id: 'items',
  version: 2,
  records: [item, listing, power],
  tables: [],
  rules,
  processes: [line],
  items: lines,
  forms,
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [{ file: 'data/powers.csv', type: 'service.power', source: 'power-list' }],
  examples,
  words: { zh, en },
})
