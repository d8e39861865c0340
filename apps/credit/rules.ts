import type { Rule } from '#core/app.ts'
import { licenceRules } from './rules/licence-rules.ts'
import { listingRules } from './rules/listing-rules.ts'
import { penaltyRules } from './rules/penalty-rules.ts'

export const rules: Rule[] = [...licenceRules, ...penaltyRules, ...listingRules]
