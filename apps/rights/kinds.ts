/**
 * What a person may ask for (Personal Information Protection Law): a copy and a transfer (art. 45), correction and completion
 * (46), deletion (47), restriction (44) and its end, an explanation of rules or of a decision (48, 24), a person's look at an automatic
 * decision (24), the end of a consent (15).
 */
export const kinds = [
  'copy',
  'transfer',
  'correct',
  'complete',
  'delete',
  'restrict',
  'lift',
  'explain',
  'review',
  'withdraw',
]
