import { FeelRange } from 'feelin'
import { FeelFailure } from './feel-failure.ts'
import { kindOf } from './feel-value.ts'
import { charge, type Scope } from './scope.ts'

const rangeKinds = new Set<string>(['string', 'number', 'duration', 'time', 'date time', 'date'])

/** The two ends of a range and whether each belongs to it; null is open. */
export interface RangeEnds {
  readonly start: unknown
  readonly end: unknown
  readonly startIncluded: boolean
  readonly endIncluded: boolean
}

/** A FEEL range, as feelin builds it; ends of different or unordered kinds fail. */
export function rangeOf({ start, end, startIncluded, endIncluded }: RangeEnds): FeelRange {
  const startKind = start === null ? null : kindOf(start)
  const endKind = end === null ? null : kindOf(end)
  const kind = startKind ?? endKind
  const agrees = (each: string | null) => each === null || each === kind
  const valueType =
    kind !== null && rangeKinds.has(kind) && agrees(startKind) && agrees(endKind) ? kind : null
  if (valueType === null && kind !== null)
    throw new FeelFailure('not-computable', 'Range of values without order')
  return new FeelRange({
    start,
    end,
    'start included': startIncluded,
    'end included': endIncluded,
    valueType,
  })
}

/** The range of all values that stand in the relation `sign` to `bound`. */
export function rangeBy(sign: string, bound: unknown): FeelRange {
  const startIncluded = sign === '>='
  const endIncluded = sign === '<='
  if (sign[0] === '>') return rangeOf({ start: bound, end: null, startIncluded, endIncluded: false })
  return rangeOf({ start: null, end: bound, startIncluded: false, endIncluded })
}

/** The elements of a list or countable range, paid for from the run's budget; null for anything else. */
export function elementsOf(value: unknown, scope: Scope): readonly unknown[] | null {
  if (Array.isArray(value)) {
    charge(scope, value.length)
    return value
  }
  if (!(value instanceof FeelRange)) return null
  return typeof value.start === 'number' && typeof value.end === 'number'
    ? numbersIn(value, scope)
    : (value.map((each: unknown) => each) as unknown[])
}

function numbersIn(range: FeelRange, scope: Scope): number[] {
  const { start, end } = range as unknown as { start: number; end: number }
  charge(scope, Math.abs(end - start) + 1)
  const step = start > end ? -1 : 1
  const numbers: number[] = []
  for (let at = start; step > 0 ? at <= end : at >= end; at += step) numbers.push(at)
  if (!range['start included']) numbers.shift()
  if (!range['end included'] && numbers.at(-1) === end) numbers.pop()
  return numbers
}
