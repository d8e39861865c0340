import { addYears, type BusinessDate } from '../clock/date.ts'
import allTerms from './delegation-terms.json' with { type: 'json' }

/** For how many years at most somebody may let another act for them, from a day on. */
export interface DelegationTerm {
  validFrom: BusinessDate
  years: number
  basis: string
}

/** The latest last day of a delegation that is given on a day: by the term in force; before the first, by the first. */
export function latestDelegationDay(
  on: BusinessDate,
  terms: readonly DelegationTerm[] = allTerms,
): BusinessDate {
  const term = terms.findLast(({ validFrom }) => validFrom <= on) ?? terms[0]!
  return addYears(on, term.years)
}
