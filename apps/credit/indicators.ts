import type { Indicator } from '#core/app.ts'
import { licenceIndicators } from './indicators/licence-indicators.ts'
import { listingIndicators } from './indicators/listing-indicators.ts'
import { penaltyIndicators } from './indicators/penalty-indicators.ts'

/** What this platform counts of itself, by department. The timeliness rate is a department's score. */
export const indicators: Indicator[] = [...penaltyIndicators, ...licenceIndicators, ...listingIndicators]
