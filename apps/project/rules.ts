import type { Rule } from '#core/app.ts'
import { licenceRules } from './rules/licence-rules.ts'
import { nextRules } from './rules/next-rules.ts'
import { opinionRules } from './rules/opinion-rules.ts'
import { overdueRules } from './rules/overdue-rules.ts'
import { projectRules } from './rules/project-rules.ts'
import { promiseRules } from './rules/promise-rules.ts'
import { reportRules } from './rules/report-rules.ts'

export const rules: Rule[] = [
  ...projectRules,
  ...nextRules,
  ...opinionRules,
  ...reportRules,
  ...promiseRules,
  ...licenceRules,
  ...overdueRules,
]
