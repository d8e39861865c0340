import type { FeelNode } from './feel-node.ts'
import { holds } from './feel-value.ts'
import { arithmeticBySign } from './feelin-function.ts'
import { fixedPart, type Part, type PartCompiler, type PartRule, widerKind } from './part.ts'
import { scaledDuration } from './scaled-duration.ts'
import { charge, type Scope } from './scope.ts'

type Run = Part['run']

/** Arithmetic, `and`, `or`, if, parentheses. */
export const operatorParts: Readonly<Record<string, PartRule>> = {
  ArithmeticExpression: (node, compiler) =>
    node.kids.length === 2 ? negation(node, compiler) : arithmetic(node, compiler),
  Conjunction: (node, { part }) => {
    const [left, right] = [part(node.kids[0]!).run, part(node.kids[2]!).run]
    return { kind: 'test', run: (scope) => both(left(scope), right, scope) }
  },
  Disjunction: (node, { part }) => {
    const [left, right] = [part(node.kids[0]!).run, part(node.kids[2]!).run]
    return { kind: 'test', run: (scope) => either(left(scope), right, scope) }
  },
  IfExpression: (node, { part }) => {
    const [condition, yes] = [part(node.kids[1]!).run, part(node.kids[3]!)]
    const no = node.kids[5] ? part(node.kids[5]) : fixedPart(null, yes.kind)
    const run: Run = (scope) => (holds(condition(scope)) ? yes.run(scope) : no.run(scope))
    return { kind: widerKind(yes.kind, no.kind), run }
  },
  ParenthesizedExpression: (node, { part }) => part(node.kids[1]!),
}

function negation(node: FeelNode, { part }: PartCompiler): Part {
  const value = part(node.kids[1]!)
  return { kind: value.kind, run: (scope) => negated(value.run(scope)) }
}

function arithmetic(node: FeelNode, { part, fault }: PartCompiler): Part {
  const [left, right] = [part(node.kids[0]!), part(node.kids[2]!)]
  const sign = node.kids[1]!.text
  const compute = computation(sign)
  if (!compute) return fault('unsupported', `No such operator: ${sign}`, node)
  return {
    kind: widerKind(left.kind, right.kind),
    run: (scope) => compute(left.run(scope), right.run(scope), scope),
  }
}

function negated(value: unknown): unknown {
  return scaledDuration('*', value, -1) ?? arithmeticBySign['-']!(0, value)
}

type Computation = (a: unknown, b: unknown, scope: Scope) => unknown

function computation(sign: string): Computation | undefined {
  const general = arithmeticBySign[sign]
  const exact = numbersBySign[sign]
  if (!general || !exact) return undefined
  return (a, b, scope) => {
    if (typeof a === 'number' && typeof b === 'number') return exact(a, b)
    if (typeof a === 'string' && typeof b === 'string') charge(scope, (a.length + b.length) >> 4)
    const scaled = scaledDuration(sign, a, b)
    return scaled === undefined ? numberOrNull(general(a, b)) : scaled
  }
}

/** feelin multiplies dates and gets NaN. */
function numberOrNull(value: unknown): unknown {
  return Number.isNaN(value) ? null : value
}

const numbersBySign: Readonly<Record<string, (a: number, b: number) => number | null>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b ? a / b : null),
  '**': (a, b) => a ** b,
  '^': (a, b) => a ** b,
}

function both(left: unknown, right: Run, scope: Scope): boolean | null {
  if (left === false) return false
  const other = right(scope)
  if (other === false) return false
  return left === true && other === true ? true : null
}

function either(left: unknown, right: Run, scope: Scope): boolean | null {
  if (left === true) return true
  const other = right(scope)
  if (other === true) return true
  return left === false && other === false ? false : null
}
