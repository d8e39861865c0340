import type { IndicatorView } from '#web/blocks/views/indicator-views.ts'

/** Indicators that count the same and differ only in what they can be split by come to one number: it is told once. */
export function toldOnce(indicators: IndicatorView[]): IndicatorView[] {
  return [...Map.groupBy(indicators, countedOf).values()].map(([first]) => first!)
}

function countedOf({ on, measure, of, when, share, unit, percentiles }: IndicatorView): string {
  return JSON.stringify([on, measure, of, when, share, unit, percentiles])
}
