/** What a rating can point at, for better or worse; one list for all channels, so that they can be counted together. */
export const ratingTags = [
  'attitude',
  'speed',
  'clarity',
  'materials',
  'visits',
  'online',
  'facilities',
  'fees',
  'fairness',
]
