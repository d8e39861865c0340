import { FeelRange } from 'feelin'
import type { FeelNode } from './feel-node.ts'
import { holds, kindOf } from './feel-value.ts'
import { stringValue } from './literal-part.ts'
import type { Part, PartCompiler, PartRule } from './part.ts'
import { charge, type Scope, within } from './scope.ts'

/** Lists, contexts, filters. */
export const collectionParts: Readonly<Record<string, PartRule>> = {
  List: (node, { part }) => {
    const parts = node.kids.slice(1, -1).map(part)
    return { kind: undefined, run: (scope) => parts.map(({ run }) => run(scope)) }
  },
  Context: (node, compiler) => {
    const entries = entriesOf(node, compiler)
    return { kind: undefined, run: (scope) => contextOf(entries, scope) }
  },
  FilterExpression: (node, { part, filterPart }) => {
    const target = part(node.kids[0]!)
    const filter = filterPart(node.kids[2]!)
    const select = selectionBy(filter)
    return {
      kind: 'any',
      run: (scope) => {
        const value = target.run(scope)
        return value === null ? null : select(Array.isArray(value) ? value : [value], filter, scope)
      },
    }
  },
}

interface Entry {
  readonly name: string
  readonly part: Part
}

function entriesOf(node: FeelNode, compiler: PartCompiler): Entry[] {
  const names: string[] = []
  return node.kids.slice(1, -1).map((entry) => {
    const key = entry.kids[0]!.kids[0]!
    const name = key.name === 'StringLiteral' ? stringValue(key.text) : key.text.replace(/\s{2,}/g, ' ')
    if (name === '__proto__') compiler.fault('reserved-name', 'This name cannot be used', key)
    const value = entry.kids[1]!
    // A function may call itself by the name of its entry; any other value sees only earlier entries.
    const part = compiler.partWith(value.name === 'FunctionDefinition' ? [...names, name] : names, value)
    names.push(name)
    return { name, part }
  })
}

function contextOf(entries: readonly Entry[], scope: Scope): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const inner = within(scope, values)
  for (const { name, part } of entries) values[name] = part.run(inner)
  return values
}

type Selection = (list: readonly unknown[], filter: Part, scope: Scope) => unknown

function selectionBy({ kind }: Part): Selection {
  if (kind === 'number' || kind === 'boolean' || kind === 'any') return selectByPosition
  if (kind === 'string') return (list, filter, scope) => list.filter((each) => each === filter.run(scope))
  return kind === 'test' ? selectByTest : () => null
}

function selectByPosition(list: readonly unknown[], filter: Part, scope: Scope): unknown {
  const at = filter.run(scope)
  if (typeof at === 'boolean') return at ? list : []
  if (typeof at !== 'number') return []
  return list[at < 0 ? list.length + at : at - 1] ?? null
}

function selectByTest(list: readonly unknown[], filter: Part, scope: Scope): unknown[] {
  charge(scope, list.length)
  return list.map((each) => selected(each, filter, scope)).filter(holds)
}

function selected(each: unknown, filter: Part, scope: Scope): unknown {
  const entries = kindOf(each) === 'context' ? (each as Record<string, unknown>) : {}
  let result = filter.run(within(scope, { item: each, ...entries }))
  if (typeof result === 'function') result = result(each)
  if (result instanceof FeelRange) result = result.includes(each)
  return result === true ? each : (result ?? null)
}
