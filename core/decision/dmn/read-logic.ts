import type { DmnEntry, DmnLogic, DmnWay } from './dmn-model.ts'
import { childOf, childrenOf, type ModdleElement, textOf } from './moddle.ts'
import { readTable } from './read-table.ts'
import { readTypeRef } from './read-type.ts'

/** What the reading of logic must know of the file. */
export interface Dialect {
  /** Flowable writes `== "x"` and `fn_date('2026-01-01')` in its cells. */
  readonly flowable: boolean
}

type LogicReader = (element: ModdleElement, dialect: Dialect) => DmnLogic

/** The boxed expression of an element; undefined where there is none or it is not known. */
export function readLogic(element: ModdleElement | undefined, dialect: Dialect): DmnLogic | undefined {
  return element && readers[element.$type]?.(element, dialect)
}

const empty: DmnLogic = { kind: 'expression', text: '' }

const readers: Readonly<Record<string, LogicReader>> = {
  'dmn:LiteralExpression': (element) => {
    const language = textOf(element, 'expressionLanguage')
    return {
      kind: 'expression',
      text: textOf(element, 'text') ?? '',
      ...(language && { language }),
      ...readTypeRef(element),
    }
  },
  'dmn:DecisionTable': (element, dialect) => ({ kind: 'table', table: readTable(element, dialect) }),
  'dmn:Context': (element, dialect) => ({
    kind: 'context',
    entries: childrenOf(element, 'contextEntry').map((entry) =>
      readEntry(childOf(entry, 'variable'), childOf(entry, 'value'), dialect),
    ),
  }),
  'dmn:Invocation': (element, dialect) => ({
    kind: 'invocation',
    called: readLogic(childOf(element, 'calledFunction'), dialect) ?? empty,
    bindings: childrenOf(element, 'binding').map((binding) =>
      readEntry(childOf(binding, 'parameter'), childOf(binding, 'bindingFormula'), dialect),
    ),
  }),
  'dmn:List': (element, dialect) => ({ kind: 'list', items: readItems(element, dialect) }),
  'dmn:Relation': (element, dialect) => ({
    kind: 'relation',
    columns: childrenOf(element, 'column').map((column) => textOf(column, 'name') ?? ''),
    rows: childrenOf(element, 'row').map((row) => readItems(row, dialect)),
  }),
  'dmn:FunctionDefinition': (element, dialect) => ({
    kind: 'function',
    parameters: childrenOf(element, 'formalParameter').map((parameter) => ({
      name: textOf(parameter, 'name') ?? '',
      ...readTypeRef(parameter),
    })),
    ...bodyOf(element, dialect),
  }),
  'dmn:Conditional': (element, dialect) => ({
    kind: 'conditional',
    if: readInner(element, 'if', dialect),
    yes: readInner(element, 'then', dialect),
    no: readInner(element, 'else', dialect),
  }),
  'dmn:For': (element, dialect) => readIteration(element, { way: 'for', inner: 'return', dialect }),
  'dmn:Some': (element, dialect) => readIteration(element, { way: 'some', inner: 'satisfies', dialect }),
  'dmn:Every': (element, dialect) => readIteration(element, { way: 'every', inner: 'satisfies', dialect }),
  'dmn:Filter': (element, dialect) => readIteration(element, { way: 'filter', inner: 'match', dialect }),
}

function bodyOf(element: ModdleElement, dialect: Dialect): { readonly body?: DmnLogic } {
  const kind = textOf(element, 'kind')
  const body = kind && kind !== 'FEEL' ? undefined : readLogic(childOf(element, 'body'), dialect)
  return body ? { body } : {}
}

function readEntry(
  variable: ModdleElement | undefined,
  value: ModdleElement | undefined,
  dialect: Dialect,
): DmnEntry {
  const name = textOf(variable, 'name')
  const logic = readLogic(value, dialect)
  return { ...(name && { name }), ...readTypeRef(variable), ...(logic && { logic }) }
}

function readItems(element: ModdleElement, dialect: Dialect): DmnLogic[] {
  return childrenOf(element, 'elements').map((item) => readLogic(item, dialect) ?? empty)
}

function readInner(element: ModdleElement, property: string, dialect: Dialect): DmnLogic {
  return readLogic(childOf(childOf(element, property), 'value'), dialect) ?? empty
}

interface IterationReading {
  readonly way: DmnWay
  readonly inner: string
  readonly dialect: Dialect
}

function readIteration(element: ModdleElement, { way, inner, dialect }: IterationReading): DmnLogic {
  return {
    ...{ kind: 'iteration', way },
    variable: textOf(element, 'iteratorVariable') ?? 'item',
    list: readInner(element, 'in', dialect),
    each: readInner(element, inner, dialect),
  }
}
