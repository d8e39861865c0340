/** FEEL: what ends on a day may be renewed already; where no rule says how early, at any time. */
export function notTooEarly(lastDay: string): string {
  return `(limits.renewalEarliest = null or workdays between(today, ${lastDay}) <= limits.renewalEarliest)`
}
