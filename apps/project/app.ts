import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { processes } from './processes.ts'
import { identityRecord } from './records/identity.ts'
import { opinion } from './records/opinion.ts'
import { overdue } from './records/overdue.ts'
import { project as projectRecord } from './records/project.ts'
import { promise } from './records/promise.ts'
import { report } from './records/report.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Investment projects online (投资项目在线审批监管平台): one code, one form for five departments, the longest path is the time. */
export const project = defineApp({
  id: 'project',
  version: 1,
  records: [projectRecord, identityRecord, opinion, report, promise, overdue],
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
