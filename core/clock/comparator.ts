// 民法典 art. 1259: the first four words include the number itself, the last three do not.
const comparators = {
  以上: (value: number, bound: number) => value >= bound,
  届满: (value: number, bound: number) => value >= bound,
  以下: (value: number, bound: number) => value <= bound,
  以内: (value: number, bound: number) => value <= bound,
  不满: (value: number, bound: number) => value < bound,
  超过: (value: number, bound: number) => value > bound,
  以外: (value: number, bound: number) => value > bound,
} as const

/** A word by which a statute compares a number with a bound. */
export type Comparator = keyof typeof comparators

/** Whether `value` stands to `bound` as the statute's word says: `holds(20, '以内', 20)` is true. */
export function holds(value: number, comparator: Comparator, bound: number): boolean {
  return comparators[comparator](value, bound)
}
