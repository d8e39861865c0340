import { FeelDate, FeelRange } from 'feelin'
import type { FeelNode } from './feel-node.ts'
import { rangeBy, rangeOf } from './feel-range.ts'
import { kindOf } from './feel-value.ts'
import { equalValues } from './feelin-function.ts'
import { fixedPart, type Part, type PartCompiler, type PartRule } from './part.ts'

/** Comparisons, `in`, `between`, intervals and the single tests that stand in cells and after `in`. */
export const comparisonParts: Readonly<Record<string, PartRule>> = {
  Comparison: (node, compiler) => {
    const word = node.kids[1]!.text
    if (word === 'in') return membership(node, compiler)
    return word === 'between' ? betweenness(node, compiler) : comparison(node, compiler)
  },
  SimplePositiveUnaryTest: (node, { part }) => {
    if (node.kids.length === 1) return part(node.kids[0]!)
    const sign = node.kids[0]!.text
    const bound = part(node.kids[1]!)
    return { kind: 'test', run: (scope) => testBy(sign, bound.run(scope)) }
  },
  Interval: (node, { part }) => {
    const [start, end] = [part(node.kids[1]!), part(node.kids[3]!)]
    const [opensIn, closesIn] = [node.kids[0]!.text === '[', node.kids[4]!.text === ']']
    if (start.fixed && end.fixed) {
      return fixedPart(interval(start.fixed.value, end.fixed.value, opensIn, closesIn), 'test')
    }
    return { kind: 'test', run: (scope) => interval(start.run(scope), end.run(scope), opensIn, closesIn) }
  },
}

/** What stands for a single test while an expression runs: a range, a function of one value, or a value to equal. */
export function testBy(sign: string, bound: unknown): unknown {
  if (sign === '=') return (value: unknown) => equal(value, bound)
  if (sign === '!=') return (value: unknown) => opposite(equal(value, bound))
  return rangeBy(sign, bound)
}

/** Whether `value` passes a single test: true, false, or null where they cannot be compared. */
export function passes(test: unknown, value: unknown): unknown {
  if (typeof test === 'function') return test(value)
  return test instanceof FeelRange ? isWithin(test, value ?? null) : equal(test, value)
}

/** Whether a range holds a value; numbers in an ascending range without asking feelin. */
function isWithin(range: FeelRange, value: unknown): boolean | null {
  const { start, end } = range
  if (typeof value !== 'number' || typeof start !== 'number' || typeof end !== 'number' || start > end) {
    return range.includes(value)
  }
  if (value > start && value < end) return true
  return (value === start && range['start included']) || (value === end && range['end included'])
}

/** FEEL equality; scalars of one type and null are compared at once, everything else by feelin. */
export function equal(a: unknown, b: unknown): boolean | null {
  if (typeof a === typeof b && typeof a !== 'object') return a === b
  if (a === null || b === null) return (a ?? null) === (b ?? null)
  if (a instanceof FeelDate && b instanceof FeelDate) return a.toString() === b.toString()
  return equalValues(a, b)
}

/**
 * `a sign b` where both are numbers, both strings, or both dates of a four-digit year (whose ISO texts are
 * in the order of time); undefined for anything else.
 */
export function orderedBySign(sign: string, a: unknown, b: unknown): boolean | undefined {
  if (typeof a === 'number' && typeof b === 'number') return ordered(sign, a, b)
  if (typeof a === 'string' && typeof b === 'string') return ordered(sign, a, b)
  if (!(a instanceof FeelDate && b instanceof FeelDate)) return undefined
  const [left, right] = [a.toString(), b.toString()]
  return left.length === 10 && right.length === 10 ? ordered(sign, left, right) : undefined
}

function ordered<T extends number | string>(sign: string, a: T, b: T): boolean {
  if (sign === '<') return a < b
  if (sign === '<=') return a <= b
  return sign === '>' ? a > b : a >= b
}

function comparison(node: FeelNode, { part }: PartCompiler): Part {
  const [left, right] = [part(node.kids[0]!).run, part(node.kids[2]!).run]
  const sign = node.kids[1]!.text
  if (sign === '=') return { kind: 'test', run: (scope) => equal(left(scope), right(scope)) }
  if (sign === '!=') return { kind: 'test', run: (scope) => opposite(equal(left(scope), right(scope))) }
  return {
    kind: 'test',
    run: (scope) => {
      const [a, b] = [left(scope), right(scope)]
      return orderedBySign(sign, a, b) ?? rangeBy(sign, b).includes(a)
    },
  }
}

function membership(node: FeelNode, { part }: PartCompiler): Part {
  const value = part(node.kids[0]!)
  const tests = part(node.kids[3] ?? node.kids[2]!)
  return { kind: 'test', run: (scope) => isMember(value.run(scope), tests.run(scope)) }
}

function isMember(value: unknown, tests: unknown): boolean | null {
  if (tests === null || tests === undefined) return null
  let unknown = false
  for (const test of Array.isArray(tests) ? tests : [tests]) {
    const result = passes(test, value)
    if (result === true) return true
    if (result === null && (test instanceof FeelRange || typeof test === 'function')) unknown = true
  }
  return unknown ? null : false
}

function betweenness(node: FeelNode, { part }: PartCompiler): Part {
  const [value, low, high] = [0, 2, 4].map((at) => part(node.kids[at]!).run) as [
    Part['run'],
    Part['run'],
    Part['run'],
  ]
  return {
    kind: 'test',
    run: (scope) => {
      const [start, end] = [low(scope), high(scope)]
      if (start === null || end === null) return null
      return interval(start, end, true, true).includes(value(scope))
    },
  }
}

function interval(start: unknown, end: unknown, opensIn: boolean, closesIn: boolean): FeelRange {
  const known = (value: unknown) => kindOf(value) !== 'nil'
  return rangeOf({
    start: start ?? null,
    end: end ?? null,
    startIncluded: known(start) && opensIn,
    endIncluded: known(end) && closesIn,
  })
}

function opposite(value: boolean | null): boolean | null {
  return value === null ? null : !value
}
