import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { processes } from './processes.ts'
import { tagsOffered } from './rating-tags.ts'
import { certificateRecord } from './records/certificate.ts'
import { promiseRecord } from './records/promise.ts'
import { rating } from './records/rating.ts'
import { rectification } from './records/rectification.ts'
import { resident } from './records/resident.ts'
import { rules } from './rules.ts'
import { published } from './tables/published.ts'
import { review } from './tables/review.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** One network for everything a resident or a business applies for (一网通办): permits, joint matters, promises, ratings. */
export const service = defineApp({
  id: 'service',
  version: 1,
  records: [rating, rectification, promiseRecord, certificateRecord, resident],
  tables: [review, published],
  rules,
  processes,
  items,
  forms,
  documents,
  indicators,
  pages,
  limits,
  dictionaries: { ratingTags: tagsOffered },
  reference: [],
  examples,
  words: { zh, en },
})
