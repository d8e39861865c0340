import { equal, orderedBySign, passes, testBy } from './comparison-part.ts'
import type { FeelNode } from './feel-node.ts'
import type { Part, PartCompiler } from './part.ts'
import { type Scope, within } from './scope.ts'

/** The tests of one cell: whether `value` passes. */
export type CellTest = (value: unknown, scope: Scope) => boolean

/** Compiles a whole `UnaryTests` tree: `-`, `not(…)`, or tests of which one must pass. */
export function cellTest(node: FeelNode, compiler: PartCompiler): CellTest {
  const first = node.kids[0]!
  if (first.name === 'Wildcard') return () => true
  if (first.name !== 'not') return anyOf(first, compiler)
  const test = anyOf(node.kids.find((kid) => kid.name === 'PositiveUnaryTests')!, compiler)
  return (value, scope) => !test(value, scope)
}

function anyOf(node: FeelNode, compiler: PartCompiler): CellTest {
  const tests = node.kids.map((kid) => singleTest(kid, compiler))
  const [first, second] = tests
  if (tests.length === 1) return first!
  if (tests.length === 2) return (value, scope) => first!(value, scope) || second!(value, scope)
  return (value, scope) => tests.some((test) => test(value, scope))
}

function singleTest(node: FeelNode, compiler: PartCompiler): CellTest {
  const inner = node.kids[0]!
  if (inner.name === 'VariableName' || inner.name === 'PathExpression') return namedTest(compiler.part(inner))
  return quickTest(inner, compiler) ?? generalTest(compiler.part(node))
}

/** A bare name that is a boolean is compared with a boolean value, instead of counting as the answer. */
function namedTest(part: Part): CellTest {
  const general = generalTest(part)
  return (value, scope) => {
    if (typeof value !== 'boolean') return general(value, scope)
    const expected = part.run(scope)
    return typeof expected === 'boolean' ? expected === value : general(value, scope)
  }
}

function quickTest(node: FeelNode, compiler: PartCompiler): CellTest | undefined {
  if (node.name !== 'SimplePositiveUnaryTest') return literalTest(node, compiler)
  const [sign, bound] = node.kids
  return bound ? comparisonTest(sign!.text, bound, compiler) : intervalTest(sign!, compiler)
}

function intervalTest(node: FeelNode, compiler: PartCompiler): CellTest | undefined {
  const { fixed } = compiler.part(node)
  return fixed && ((value) => passes(fixed.value, value) === true)
}

function literalTest(node: FeelNode, compiler: PartCompiler): CellTest | undefined {
  if (!node.name.endsWith('Literal') || node.name === 'BooleanLiteral') return undefined
  const { fixed } = compiler.part(node)
  return fixed && equalityTest(fixed.value)
}

function comparisonTest(sign: string, bound: FeelNode, compiler: PartCompiler): CellTest | undefined {
  const { fixed } = compiler.part(bound)
  if (!fixed) return undefined
  if (sign === '=') return equalityTest(fixed.value)
  if (sign === '!=') return (value) => equal(value, fixed.value) === false
  return orderTest(sign, fixed.value) ?? faultyTest(compiler, bound)
}

function equalityTest(expected: unknown): CellTest {
  if (expected === null || typeof expected === 'object') return (value) => equal(expected, value) === true
  return (value) => value === expected || (typeof value === 'object' && equal(expected, value) === true)
}

function orderTest(sign: string, bound: unknown): CellTest | undefined {
  try {
    const range = testBy(sign, bound)
    return (value) => orderedBySign(sign, value, bound) ?? passes(range, value) === true
  } catch {
    return undefined
  }
}

function faultyTest(compiler: PartCompiler, node: FeelNode): CellTest {
  compiler.fault('not-comparable', `Values of this kind have no order: ${node.text}`, node)
  return () => false
}

function generalTest(part: Part): CellTest {
  return (value, scope) => {
    const test = part.run(within(scope, { '?': value }))
    if (Array.isArray(test)) return test.includes(value)
    return typeof test === 'boolean' ? test : passes(test, value) === true
  }
}
