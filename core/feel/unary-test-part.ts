import { nameReader } from './feel-name.ts'
import type { Part, PartRule } from './part.ts'

/** Lists of tests where they stand inside expressions, after `in`. */
export const unaryTestParts: Readonly<Record<string, PartRule>> = {
  PositiveUnaryTests: (node, { part }) => {
    const parts = node.kids.map(part)
    return { kind: undefined, run: (scope) => parts.map(({ run }) => run(scope)) }
  },
  PositiveUnaryTest: (node, { part }) => {
    const test = part(node.kids[0]!)
    return test.kind === 'boolean' ? sameAsValue(test) : { kind: undefined, run: test.run }
  },
}

const readValue = nameReader('?')

/** A boolean as a test means "equal to the tested value", where there is one. */
function sameAsValue(test: Part): Part {
  const run: Part['run'] = (scope) => {
    const value = readValue(scope)
    const expected = test.run(scope)
    return value === undefined ? expected : expected === value
  }
  return { kind: undefined, run }
}
