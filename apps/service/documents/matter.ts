/** What every document names: the matter, whose it is, its number and the day. */
export const matter = { item: 'case.item', applicant: 'case.applicant', caseNo: 'case.no', on: 'today' }
/** How a decision can be contested, as the law stands that day (行政复议法 art. 20, 行政诉讼法 art. 46). */
export const remedies = { reconsiderDays: 'limits.reconsiderWithin', sueMonths: 'limits.sueWithin' }
