import { feelBuiltin } from './feel-builtin.ts'
import { nameReader, readEntry } from './feel-name.ts'
import { type PartRule, writtenName } from './part.ts'
import type { Scope } from './scope.ts'

/** Names and paths: a variable, a built-in function, an entry of a context. */
export const nameParts: Readonly<Record<string, PartRule>> = {
  VariableName: (node, compiler) => {
    const name = writtenName(node)
    compiler.read(name, node, false)
    return { kind: 'any', run: valueReader(name) }
  },
  PathExpression: (node, { part }) => {
    const target = part(node.kids[0]!)
    const name = writtenName(node.kids[2]!)
    const entry = (holder: unknown) => readEntry(holder, name) ?? null
    return {
      kind: 'any',
      run: (scope) => {
        const holder = target.run(scope)
        return Array.isArray(holder) ? holder.map(entry) : entry(holder)
      },
    }
  },
}

/** Reads a name from the scopes, then among the built-in functions; null where nobody knows it. */
export function valueReader(name: string): (scope: Scope) => unknown {
  const read = nameReader(name)
  const builtin = feelBuiltin(name) ?? null
  return (scope) => {
    const value = read(scope)
    return value === undefined ? builtin : value
  }
}
