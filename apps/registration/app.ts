import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { processes } from './processes.ts'
import { claim } from './records/claim.ts'
import { closure } from './records/closure.ts'
import { entity } from './records/entity.ts'
import { name } from './records/name.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Registration of market entities (市场主体登记) with one licence for many certificates (多证合一). */
export const registration = defineApp({
  id: 'registration',
  version: 1,
  records: [entity, name, claim, closure],
  tables,
  rules,
  processes,
  items,
  forms,
  documents,
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [],
  examples,
  words: { zh, en },
})
