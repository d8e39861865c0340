import { functionFromFeelin } from './feelin-function.ts'
import type { PartRule } from './part.ts'

/** `instance of`: the test of a type is feelin's. */
export const typeParts: Readonly<Record<string, PartRule>> = {
  InstanceOfExpression: (node, { part }) => {
    const value = part(node.kids[0]!)
    const isInstance = functionFromFeelin(`function(v) v instance of ${node.kids.at(-1)!.text}`)
    return { kind: 'test', run: (scope) => isInstance(value.run(scope)) }
  },
}
