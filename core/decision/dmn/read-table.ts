import { compileUnaryTests } from '#core/feel/compile.ts'
import type {
  Aggregation,
  DecisionTable,
  HitPolicy,
  Scalar,
  TableInput,
  TableOutput,
  TableRule,
} from '../decision-table.ts'
import { childOf, childrenOf, type ModdleElement, textOf } from './moddle.ts'
import type { Dialect } from './read-logic.ts'
import { columnType } from './read-type.ts'

/** A decision table of a file. Empty cells test nothing; ids that are missing are given by position. */
export function readTable(element: ModdleElement, dialect: Dialect): DecisionTable {
  const aggregation = textOf(element, 'aggregation')
  const notes = childrenOf(element, 'annotation').map((clause) => textOf(clause, 'name') ?? '')
  return {
    id: textOf(element, 'id') ?? 'table',
    version: '',
    name: textOf(element, 'outputLabel') ?? '',
    hitPolicy: (textOf(element, 'hitPolicy') ?? 'UNIQUE') as HitPolicy,
    ...(aggregation && { aggregation: aggregation as Aggregation }),
    inputs: childrenOf(element, 'input').map(readInput),
    outputs: childrenOf(element, 'output').map((output, at) => readOutput(output, at, element)),
    rules: childrenOf(element, 'rule').map((rule, at) => readRule(rule, at, { notes, dialect })),
  }
}

function readInput(element: ModdleElement, at: number): TableInput {
  const expression = childOf(element, 'inputExpression')
  const allowed = textOf(childOf(element, 'inputValues'), 'text')
  return {
    id: textOf(element, 'id') ?? `input-${at + 1}`,
    expression: textOf(expression, 'text') ?? inputVariable(element) ?? 'null',
    typeRef: columnType(expression),
    ...(allowed && { allowed }),
  }
}

/** Camunda 7 may name the variable in an attribute instead. */
function inputVariable({ $attrs = {} }: ModdleElement): string | undefined {
  return Object.entries($attrs).find(([name]) => name.endsWith(':inputVariable'))?.[1]
}

function readOutput(element: ModdleElement, at: number, table: ModdleElement): TableOutput {
  const values = listedValues(textOf(childOf(element, 'outputValues'), 'text'))
  const standard = textOf(childOf(element, 'defaultOutputEntry'), 'text')
  const isOnly = childrenOf(table, 'output').length === 1
  return {
    id: textOf(element, 'name') ?? textOf(element, 'label') ?? `output-${at + 1}`,
    typeRef: columnType(isOnly && !textOf(element, 'typeRef') ? table : element),
    ...(values && { values }),
    ...(standard && { default: standard }),
  }
}

function listedValues(text: string | undefined): Scalar[] | undefined {
  const tests = text === undefined ? undefined : compileUnaryTests(text)
  if (!tests || 'faults' in tests) return undefined
  const values = tests.written.filter(({ equal }) => equal).map(({ value }) => value)
  return values.length > 0 ? values : undefined
}

interface RuleReading {
  readonly notes: readonly string[]
  readonly dialect: Dialect
}

function readRule(element: ModdleElement, at: number, { notes, dialect }: RuleReading): TableRule {
  const told = childrenOf(element, 'annotationEntry').map((entry) => textOf(entry, 'text'))
  const basis = told[notes.indexOf('basis')]
  const note = told[notes.indexOf('note')] ?? textOf(element, 'description')
  return {
    id: textOf(element, 'id') ?? `rule-${at + 1}`,
    when: childrenOf(element, 'inputEntry').map((entry) => readCell(textOf(entry, 'text') ?? '-', dialect)),
    then: childrenOf(element, 'outputEntry').map((entry) => readCell(textOf(entry, 'text') ?? '', dialect)),
    ...(basis && { basis: basis.split(/,\s*/) }),
    ...(note && { note }),
  }
}

function readCell(text: string, { flowable }: Dialect): string {
  const cell = text.replace(/\bcellInput\b/g, '?')
  if (!flowable) return cell
  return cell
    .replace(/^==\s*/, '= ')
    .replace(/\b(?:fn_date|date:toDate)\('(\d{4}-\d\d-\d\d)'\)/g, 'date("$1")')
}
