import type { Rule } from '#core/app.ts'
import { claimRules } from './rules/claim-rules.ts'
import { closureRules } from './rules/closure-rules.ts'
import { entityRules } from './rules/entity-rules.ts'
import { licenceRules } from './rules/licence-rules.ts'
import { nameRules } from './rules/name-rules.ts'

export const rules: Rule[] = [...nameRules, ...entityRules, ...licenceRules, ...claimRules, ...closureRules]
