import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { alarmProcess } from './processes/alarm.ts'
import { reportProcess } from './processes/report.ts'
import { point } from './records/point.ts'
import { settled } from './records/settled.ts'
import { alarmRules } from './rules/alarm-rules.ts'
import { countRules } from './rules/count-rules.ts'
import { ceilings } from './tables/ceilings.ts'
import { fine } from './tables/fine.ts'
import { movement } from './tables/movement.ts'
import { violation } from './tables/violation.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Prices (12358): watched daily against the week before and what the government allows, reported, looked into and settled. */
export const price = defineApp({
  id: 'price',
  version: 1,
  records: [point, settled],
  tables: [movement, ceilings, violation, fine],
  rules: [...alarmRules, ...countRules],
  processes: [reportProcess, alarmProcess],
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
