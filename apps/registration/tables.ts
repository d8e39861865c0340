import type { DecisionTable } from '#core/app.ts'
import { claimants } from './tables/claimants.ts'
import { closureEligible } from './tables/closure-eligible.ts'
import { mergedCertificates } from './tables/merged-certificates.ts'
import { nameWords } from './tables/name-words.ts'
import { onTheSpot } from './tables/on-the-spot.ts'

export const tables: DecisionTable[] = [nameWords, onTheSpot, claimants, mergedCertificates, closureEligible]
