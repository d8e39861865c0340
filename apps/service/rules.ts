import type { Rule } from '#core/app.ts'
import { certificateRules } from './rules/certificate-rules.ts'
import { decisionRules } from './rules/decision-rules.ts'
import { promiseRules } from './rules/promise-rules.ts'
import { ratingRules } from './rules/rating-rules.ts'
import { setUpRules } from './rules/set-up-rules.ts'

export const rules: Rule[] = [
  ...decisionRules,
  ...certificateRules,
  ...promiseRules,
  ...ratingRules,
  ...setUpRules,
]
