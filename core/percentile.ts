/** Neighbouring classes differ by this factor, so a percentile is right within one part in a hundred. */
const FACTOR = 1.02

/** The class of a non-negative number on a logarithmic scale; zero and below fall in the lowest. */
export function bucketOf(value: number): number {
  return value < 1e-6 ? -1_000_000 : Math.ceil(Math.log(value) / Math.log(FACTOR))
}

/** The middle of a class. */
export function valueOfBucket(bucket: number): number {
  return bucket === -1_000_000 ? 0 : (2 * FACTOR ** bucket) / (1 + FACTOR)
}

/** The p-th percentile (0 < p ≤ 100) of counted classes, or null when nothing is counted. */
export function percentile(classes: { bucket: number; n: number }[], p: number): number | null {
  const sorted = classes.filter((one) => one.n > 0).sort((a, b) => a.bucket - b.bucket)
  const all = sorted.reduce((sum, one) => sum + one.n, 0)
  let seen = 0
  for (const one of sorted) {
    seen += one.n
    if (seen >= (all * p) / 100) return valueOfBucket(one.bucket)
  }
  return null
}
