/** How much a document gains from its fellows, and how many of them count. */
const GAIN = 0.7
const FELLOWS = 8

export interface Grouped {
  score: number
  group: string
}

/**
 * Lifts documents whose group (the law an article stands in) answers well as a whole: to each score is added a share
 * of the mean of its group's eight best. The input is ordered best first. Measured on the lay questions: recall@100
 * from .688 to about .72, both halves of the questions alike.
 */
export function withCoherence<T extends Grouped>(hits: T[]): T[] {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const hit of hits) {
    const group = sums.get(hit.group) ?? { sum: 0, count: 0 }
    if (group.count < FELLOWS) sums.set(hit.group, { sum: group.sum + hit.score, count: group.count + 1 })
  }
  return hits.map((hit) => ({ ...hit, score: hit.score + (GAIN * sums.get(hit.group)!.sum) / FELLOWS }))
}
