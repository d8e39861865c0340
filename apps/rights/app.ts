import { defineApp } from '#core/app.ts'
import { answer } from './answer.ts'
import { answering } from './answering.ts'
import { consent } from './consent.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { requestProcess } from './process.ts'
import { request } from './request.ts'
import { rules } from './rules.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** The rights of a person concerning what is held on them (Personal Information Protection Law, arts 15, 24, 44-50). */
export const rights = defineApp({
  id: 'rights',
  version: 1,
  records: [request, answer, consent],
  tables: [answering],
  rules,
  processes: [requestProcess],
  items,
  forms,
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [],
  examples,
  words: { zh, en },
})
