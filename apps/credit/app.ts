import { defineApp } from '#core/app.ts'
import { measures } from './dictionaries.ts'
import { examples } from './examples.ts'
import { indicators } from './indicators.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { feedback } from './records/feedback.ts'
import { licence } from './records/licence.ts'
import { listing } from './records/listing.ts'
import { penalty } from './records/penalty.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Credit information sharing (全国信用信息共享平台): licences and penalties in public, lists, measures, feedback. */
export const credit = defineApp({
  id: 'credit',
  version: 1,
  records: [licence, penalty, listing, feedback],
  tables,
  rules,
  indicators,
  pages,
  limits,
  dictionaries: { measures },
  reference: [],
  examples,
  words: { zh, en },
})
