import { fill } from '#web/ui/format.ts'
import type { BlockWords } from './words.zh.ts'

/** What a percentile is called; the 50th is the median. */
export function percentileWord(p: number, { chart }: BlockWords): string {
  return p === 50 ? chart.median : fill(chart.percentile, { n: p })
}
