/** FEEL: what ends on a day may be renewed already; where no rule says how early, at any time. */
export function notTooEarly(lastDay: string): string {
  return `(limits.renewalEarliest = null or workdays between(today, ${lastDay}) <= limits.renewalEarliest)`
}

/** FEEL: the last day on which the renewal of what ends on a day is asked for. */
const lastToAsk = (lastDay: string) => `add days(${lastDay}, -limits.renewalNotice)`

/**
 * FEEL: the renewal was suspended on the last day on which it could be asked for, and has not been open again for long: nobody loses a
 * permit because there was nowhere to ask. `item` is what the network holds of the item.
 */
export function missedBySuspension(lastDay: string, item: string): string {
  const day = lastToAsk(lastDay)
  return `(${item} != null and ${item}.suspendedFrom != null and ${item}.suspendedFrom <= ${day}
    and ${item}.status = "inForce" and ${item}.statusFrom > ${day}
    and workdays between(${item}.statusFrom, today) <= limits.renewalAfterSuspension)`
}
