import { collectionParts } from './collection-part.ts'
import { comparisonParts } from './comparison-part.ts'
import { feelBuiltin } from './feel-builtin.ts'
import type { FeelFault } from './feel-fault.ts'
import type { FeelNode, FeelShape } from './feel-node.ts'
import { invocationParts } from './invocation-part.ts'
import { iterationParts } from './iteration-part.ts'
import { literalParts } from './literal-part.ts'
import { nameParts } from './name-part.ts'
import { operatorParts } from './operator-part.ts'
import { fixedPart, type Part, type PartCompiler, type PartRule } from './part.ts'
import { typeParts } from './type-part.ts'
import { unaryTestParts } from './unary-test-part.ts'

const rules: Readonly<Record<string, PartRule>> = {
  ...literalParts,
  ...nameParts,
  ...operatorParts,
  ...comparisonParts,
  ...invocationParts,
  ...collectionParts,
  ...iterationParts,
  ...typeParts,
  ...unaryTestParts,
  Expression: (node, { part }) => part(node.kids[0]!),
}

/** What compiling found besides the parts. */
export interface PartFindings {
  readonly names: ReadonlySet<string>
  readonly faults: readonly FeelFault[]
}

/** Which names a compiler takes for known. */
export interface KnownNames {
  readonly shape: FeelShape
  /** Refuses names outside `shape`. */
  readonly closed: boolean
  /** Takes calls of unknown functions for null, as feelin does, instead of for a fault. */
  readonly lenient: boolean
}

/** A compiler of the nodes of one expression, and what it found so far. */
export function partCompiler(known: KnownNames): PartCompiler & PartFindings {
  const names = new Set<string>()
  const faults: FeelFault[] = []
  let locals: readonly string[] = []
  let inFilter = false

  function fault(code: FeelFault['code'], message: string, { from, to }: FeelNode): Part {
    faults.push({ code, message, from, to })
    return fixedPart(null, 'nil')
  }

  function read(name: string, node: FeelNode, called: boolean): void {
    if (locals.includes(name)) return
    const declared = Object.hasOwn(known.shape, name)
    if (declared) names.add(name)
    if (declared || feelBuiltin(name)) return
    if (called && !known.lenient) fault('unknown-function', `No such function: ${name}`, node)
    if (inFilter) return
    if (known.closed && !called) fault('unknown-name', `No such name: ${name}`, node)
    names.add(name)
  }

  function part(node: FeelNode): Part {
    const rule = Object.hasOwn(rules, node.name) ? rules[node.name] : undefined
    return rule ? rule(node, compiler) : fault('unsupported', `Cannot be used here: ${node.text}`, node)
  }

  function partWith(added: readonly string[], node: FeelNode): Part {
    const outer = locals
    locals = [...outer, ...added]
    const inner = part(node)
    locals = outer
    return inner
  }

  function filterPart(node: FeelNode): Part {
    const outer = inFilter
    inFilter = true
    const inner = partWith(['item'], node)
    inFilter = outer
    return inner
  }

  const compiler = { lenient: known.lenient, part, partWith, filterPart, read, fault, names, faults }
  return compiler
}
