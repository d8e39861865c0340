import { parser, trackVariables } from 'lezer-feel'
import type { FeelFault, FeelFaults } from './feel-fault.ts'
import type { FeelLimits } from './feel-limits.ts'

/** One node of a parsed expression, with the names and order of children that the grammar gives. */
export interface FeelNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kids: readonly FeelNode[]
}

/** What is parsed: a whole expression, or the tests of one cell of a decision table. */
export type FeelTop = 'Expression' | 'UnaryTests'

/** What the parser must know of the names in use; names with spaces are only read as one when listed here. */
export type FeelShape = Readonly<Record<string, unknown>>

/** What to parse and within which limits. */
export interface FeelSource {
  readonly text: string
  readonly top: FeelTop
  readonly shape: FeelShape
  readonly limits: FeelLimits
}

const reportedFaults = 5

/** Parses `source.text` into a plain tree, or says why not and where. Never throws, never recurses. */
export function parseFeel(source: FeelSource): FeelNode | FeelFaults {
  const refused = tooMuch(source.text, source.limits)
  if (refused) return { faults: [refused] }
  try {
    return readTree(source)
  } catch (error) {
    return { faults: [faultOf('syntax', `Not readable: ${(error as Error).message}`, 0, source.text.length)] }
  }
}

interface OpenNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kids: FeelNode[]
}

function readTree({ text, top, shape, limits }: FeelSource): FeelNode | FeelFaults {
  const tree = parser.configure({ top, contextTracker: trackVariables(shape) }).parse(text)
  const open: OpenNode[] = [{ name: 'root', from: 0, to: text.length, text, kids: [] }]
  const faults: FeelFault[] = []
  tree.iterate({
    enter({ type, name, from, to }) {
      if (type.isError) faults.push(syntaxFault(text, from, to))
      if (type.isError || type.isSkipped) return false
      if (open.length > limits.depth)
        faults.push(faultOf('too-deep', `Deeper than ${limits.depth}`, from, to))
      open.push({ name, from, to, text: text.slice(from, to), kids: [] })
    },
    leave() {
      const node = open.pop()!
      open.at(-1)!.kids.push(node)
    },
  })
  return faults.length > 0 ? { faults: faults.slice(0, reportedFaults) } : open[0]!.kids[0]!
}

function syntaxFault(text: string, from: number, to: number): FeelFault {
  const found = text.slice(from, Math.min(to, from + 40))
  return faultOf('syntax', found ? `Not understood: ${found}` : 'Something is missing here', from, to)
}

function faultOf(code: FeelFault['code'], message: string, from: number, to: number): FeelFault {
  return { code, message, from, to }
}

function tooMuch(text: string, limits: FeelLimits): FeelFault | undefined {
  if (text.length > limits.characters) {
    return faultOf('too-long', `Longer than ${limits.characters} characters`, limits.characters, text.length)
  }
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (hidden) =>
    ' '.repeat(hidden.length),
  )
  return countedFault(bare, limits)
}

function countedFault(bare: string, limits: FeelLimits): FeelFault | undefined {
  let brackets = 0
  let entries = 0
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at]!
    if ('([{'.includes(sign)) brackets++
    if (')]}'.includes(sign)) brackets--
    if (sign === ':') entries++
    if (brackets > limits.brackets)
      return faultOf('too-deep', `More than ${limits.brackets} brackets deep`, at, at + 1)
    if (entries > limits.entries)
      return faultOf('too-long', `More than ${limits.entries} entries`, at, at + 1)
  }
  return undefined
}
