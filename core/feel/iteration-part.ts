import type { FeelNode } from './feel-node.ts'
import { elementsOf, rangeOf } from './feel-range.ts'
import { holds } from './feel-value.ts'
import type { Part, PartCompiler, PartRule } from './part.ts'
import { charge, type Scope, within } from './scope.ts'

/** `for`, `some`, `every`. */
export const iterationParts: Readonly<Record<string, PartRule>> = {
  ForExpression: (node, compiler) => {
    const { turns, names } = turnsOf(node.kids[1]!, compiler)
    const body = compiler.partWith([...names, 'partial'], node.kids.at(-1)!)
    return { kind: undefined, run: (scope) => collect(turns(scope), body) }
  },
  QuantifiedExpression: (node, compiler) => {
    const { turns, names } = turnsOf(node.kids[1]!, compiler)
    const condition = compiler.partWith(names, node.kids[3]!)
    const test = (scope: Scope) => holds(condition.run(scope))
    const some = node.kids[0]!.name === 'some'
    const decide = (scopes: readonly Scope[]) => (some ? scopes.some(test) : scopes.every(test))
    return {
      kind: 'test',
      run: (scope) => {
        const scopes = turns(scope)
        return scopes && decide(scopes)
      },
    }
  },
  IterationContext: (node, { part }) => {
    const start = part(node.kids[0]!)
    if (!node.kids[2]) return start
    const end = part(node.kids[2])
    return { kind: undefined, run: (scope) => countable(start.run(scope), end.run(scope)) }
  },
}

function countable(start: unknown, end: unknown): unknown {
  if (end === null || end === undefined) return start
  return rangeOf({ start, end, startIncluded: true, endIncluded: true })
}

function collect(scopes: readonly Scope[] | null, body: Part): unknown[] | null {
  if (!scopes) return null
  const partial: unknown[] = []
  for (const scope of scopes) partial.push(body.run(within(scope, { partial })))
  return partial
}

interface Turns {
  readonly names: readonly string[]
  /** One scope per turn, the last name varying fastest; null where a source is no list. */
  readonly turns: (scope: Scope) => readonly Scope[] | null
}

interface Source {
  readonly name: string
  readonly list: Part
}

function turnsOf(node: FeelNode, compiler: PartCompiler): Turns {
  const names: string[] = []
  const sources: Source[] = node.kids.map((kid) => {
    const list = compiler.partWith(names, kid.kids[2]!)
    const name = kid.kids[0]!.text.replace(/\s{2,}/g, ' ')
    names.push(name)
    return { name, list }
  })
  return { names, turns: (scope) => sources.reduce<readonly Scope[] | null>(spread, [scope]) }
}

function spread(scopes: readonly Scope[] | null, { name, list }: Source): readonly Scope[] | null {
  if (!scopes) return null
  const wider: Scope[] = []
  for (const scope of scopes) {
    const elements = elementsOf(list.run(scope), scope)
    if (!elements) return null
    for (const element of elements) wider.push(within(scope, { [name]: element }))
    charge(scope, 1)
  }
  return wider
}
