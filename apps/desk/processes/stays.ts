/**
 * The stays of a request, one with each department it lay with: from which day to which, and how many working days. A stay ends
 * when the request leaves, and no days are counted to a department while the resident is asked.
 */
export const stayEnds =
  'append(facts.stays, {no: count(facts.stays) + 1, department: facts.department, from: facts.since, to: today, days: workdays between(facts.since, today)})'

/** A department may send back what is not its own for some days after it came (信访工作条例 art. 23). */
export const mayObject = 'workdays between(facts.since, today) <= limits.objectWithin'
