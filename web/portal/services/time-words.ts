import type { TimeView } from '#web/blocks/cases/case-views.ts'
import { fill } from '#web/ui/format.ts'
import type { ServiceWords } from './words.zh.ts'

/** An amount of time as people say it. */
export function timeWord({ amount, unit }: TimeView, words: ServiceWords): string {
  return fill(words.time[unit], { n: amount })
}
