import { defineApp } from '#core/app.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { citizenForms } from './forms/citizen-forms.ts'
import { officerForms } from './forms/officer-forms.ts'
import { indicators } from './indicators.ts'
import { items } from './items.ts'
import { limits } from './limits.ts'
import { pages } from './pages.ts'
import { complaintProcess } from './processes/complaint.ts'
import { letterProcess } from './processes/letter.ts'
import { reportProcess } from './processes/report.ts'
import { lead } from './records/lead.ts'
import { outcome } from './records/outcome.ts'
import { rules } from './rules.ts'
import { admission } from './tables/admission.ts'
import { filing } from './tables/filing.ts'
import { jurisdiction } from './tables/jurisdiction.ts'
import { ruleSet } from './tables/rule-set.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** Consumers' complaints and reports (12315): split, sent to the right office, mediated or enforced, under the order of their day. */
export const complaint = defineApp({
  id: 'complaint',
  version: 1,
  records: [outcome, lead],
  tables: [ruleSet, jurisdiction, admission, filing],
  rules,
  processes: [letterProcess, complaintProcess, reportProcess],
  items,
  forms: [...citizenForms, ...officerForms],
  documents,
  indicators,
  pages,
  limits,
  dictionaries: {},
  reference: [],
  examples,
  words: { zh, en },
})
