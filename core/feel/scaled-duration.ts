import { duration, FeelDuration } from 'feelin'

/**
 * Durations times and by numbers, and one duration by another, which feelin leaves null (DMN 1.5 §10.3.2.5,
 * tables 53 and 54). Undefined where it is anything else.
 */
export function scaledDuration(sign: string, a: unknown, b: unknown): unknown {
  if (sign === '*' && a instanceof FeelDuration && typeof b === 'number') return scaled(a, b)
  if (sign === '*' && typeof a === 'number' && b instanceof FeelDuration) return scaled(b, a)
  if (sign !== '/' || !(a instanceof FeelDuration)) return undefined
  if (typeof b === 'number') return b === 0 ? null : scaled(a, 1 / b)
  return b instanceof FeelDuration ? ratio(a, b) : undefined
}

function scaled(value: FeelDuration, factor: number): unknown {
  const amount = Math.trunc(amountOf(value) * factor)
  if (!value.yearsMonths) return duration(amount)
  return duration(`${amount < 0 ? '-' : ''}P${Math.abs(amount)}M`)
}

function ratio(a: FeelDuration, b: FeelDuration): unknown {
  const divisor = amountOf(b)
  return a.yearsMonths !== b.yearsMonths || divisor === 0 ? null : amountOf(a) / divisor
}

/** Months of a years and months duration, milliseconds of any other. */
function amountOf(value: FeelDuration): number {
  const raw = value.unwrap()
  return value.yearsMonths ? raw.years * 12 + raw.months : raw.total({ unit: 'millisecond' })
}
