import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { requestProcess } from './processes/request.ts'
import { request } from './records/request.ts'
import { stay } from './records/stay.ts'
import { routingTable } from './routing/routing-table.ts'
import { rules } from './rules.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Residents' requests (12345): in their own words, sent to the department the words speak of, answered and judged. */
export const desk = defineApp({
  id: 'desk',
  version: 1,
  records: [request, stay],
  tables: [routingTable],
  rules,
  processes: [requestProcess],
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
