import type { FeelNode } from './feel-node.ts'
import { stringValue } from './literal-part.ts'

/** A text, number or boolean written as a whole test of a cell, or as the bound of one. */
export interface WrittenValue {
  readonly value: string | number | boolean
  /** Whether the test means "equal to it". */
  readonly equal: boolean
  readonly from: number
  readonly to: number
}

const read: Readonly<Record<string, (text: string) => WrittenValue['value']>> = {
  StringLiteral: stringValue,
  NumericLiteral: (text) => Number(text.replace(/\s/g, '')),
  BooleanLiteral: (text) => text === 'true',
}

/** The values written in the tests of a cell; those inside calls and arithmetic do not count. */
export function writtenValues(tests: FeelNode): WrittenValue[] {
  const positive = tests.kids.find(({ name }) => name === 'PositiveUnaryTests')
  return (positive?.kids ?? []).flatMap(({ kids }) => writtenIn(kids[0]!, true))
}

function writtenIn(node: FeelNode, equal: boolean): WrittenValue[] {
  if (node.name === 'SimplePositiveUnaryTest') {
    const isEqual = node.kids[0]!.text === '='
    return node.kids.flatMap((kid) => writtenIn(kid, isEqual))
  }
  if (node.name === 'Interval') return node.kids.flatMap((kid) => writtenIn(kid, false))
  const value = read[node.name]?.(node.text)
  return value === undefined ? [] : [{ value, equal, from: node.from, to: node.to }]
}
