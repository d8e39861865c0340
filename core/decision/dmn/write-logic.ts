import type { DmnModdle } from 'dmn-moddle'
import type { DecisionTable, Scalar, TableInput, TableOutput, TableRule } from '../decision-table.ts'
import type { DmnEntry, DmnLogic, DmnParameter, DmnWay } from './dmn-model.ts'
import type { ModdleElement } from './moddle.ts'

/** Makes elements of one file, whose ids must all differ. */
export interface ElementWriter {
  readonly create: (type: string, properties: Readonly<Record<string, unknown>>) => ModdleElement
  readonly uniqueId: (id: string) => string
}

/** A writer of elements for one file. */
export function elementWriter(moddle: DmnModdle): ElementWriter {
  const used = new Map<string, number>()
  const uniqueId = (id: string) => {
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  }
  return { create: (type, properties) => moddle.create(`dmn:${type}`, properties), uniqueId }
}

/** The element of a boxed expression. */
export function writeLogic(logic: DmnLogic, writer: ElementWriter): ModdleElement {
  const write = writers[logic.kind] as (logic: DmnLogic, writer: ElementWriter) => ModdleElement
  return write(logic, writer)
}

type Logic<K extends DmnLogic['kind']> = Extract<DmnLogic, { kind: K }>

const writers: {
  readonly [K in DmnLogic['kind']]: (logic: Logic<K>, writer: ElementWriter) => ModdleElement
} = {
  expression: ({ text, language, typeRef }, { create }) =>
    create('LiteralExpression', { text, expressionLanguage: language, typeRef }),
  table: ({ table }, writer) => writeTable(table, writer),
  context: ({ entries }, writer) =>
    writer.create('Context', { contextEntry: entries.map((entry) => writeEntry(entry, writer)) }),
  invocation: ({ called, bindings }, writer) =>
    writer.create('Invocation', {
      calledFunction: writeLogic(called, writer),
      binding: bindings.map((each) => writeBinding(each, writer)),
    }),
  list: ({ items }, writer) => writeList(items, writer),
  relation: ({ columns, rows }, writer) =>
    writer.create('Relation', {
      column: columns.map((name) => writeVariable({ name }, writer)),
      row: rows.map((row) => writeList(row, writer)),
    }),
  function: writeFunction,
  conditional: ({ if: test, yes, no }, writer) =>
    writer.create('Conditional', {
      if: writeInner(test, writer),
      then: writeInner(yes, writer),
      else: writeInner(no, writer),
    }),
  iteration: ({ way, variable, list, each }, writer) => {
    const [type, property] = iterations[way]
    const parts = { in: writeInner(list, writer), [property]: writeInner(each, writer) }
    return writer.create(type, { ...(way !== 'filter' && { iteratorVariable: variable }), ...parts })
  },
}

/** A named item with its type. */
export function writeVariable({ name, typeRef }: DmnParameter, { create }: ElementWriter): ModdleElement {
  return create('InformationItem', { name, typeRef })
}

const iterations: Readonly<Record<DmnWay, readonly [string, string]>> = {
  for: ['For', 'return'],
  some: ['Some', 'satisfies'],
  every: ['Every', 'satisfies'],
  filter: ['Filter', 'match'],
}

function writeInner(logic: DmnLogic, writer: ElementWriter): ModdleElement {
  return writer.create('ChildExpression', { value: writeLogic(logic, writer) })
}

function writeList(items: readonly DmnLogic[], writer: ElementWriter): ModdleElement {
  return writer.create('List', { elements: items.map((item) => writeLogic(item, writer)) })
}

function writeEntry({ name, typeRef, logic }: DmnEntry, writer: ElementWriter): ModdleElement {
  return writer.create('ContextEntry', {
    ...(name && { variable: writeVariable({ name, typeRef }, writer) }),
    ...(logic && { value: writeLogic(logic, writer) }),
  })
}

function writeBinding({ name = '', typeRef, logic }: DmnEntry, writer: ElementWriter): ModdleElement {
  return writer.create('Binding', {
    parameter: writeVariable({ name, typeRef }, writer),
    ...(logic && { bindingFormula: writeLogic(logic, writer) }),
  })
}

function writeFunction({ parameters, body }: Logic<'function'>, writer: ElementWriter): ModdleElement {
  return writer.create('FunctionDefinition', {
    formalParameter: parameters.map((parameter) => writeVariable(parameter, writer)),
    ...(body && { body: writeLogic(body, writer) }),
  })
}

function writeTable(table: DecisionTable, writer: ElementWriter): ModdleElement {
  const { create, uniqueId } = writer
  const notes = notesOf(table)
  return create('DecisionTable', {
    id: uniqueId(table.id),
    hitPolicy: table.hitPolicy,
    aggregation: table.aggregation,
    ...(table.name && { outputLabel: table.name }),
    input: table.inputs.map((input) => writeInput(input, writer)),
    output: table.outputs.map((output) => writeOutput(output, writer)),
    annotation: notes.map((name) => create('RuleAnnotationClause', { name })),
    rule: table.rules.map((rule) => writeRule(rule, notes, writer)),
  })
}

/** Legal basis and note travel as annotation columns, where a table has them. */
function notesOf({ rules }: DecisionTable): ('basis' | 'note')[] {
  return (['basis', 'note'] as const).filter((name) => rules.some((rule) => rule[name] !== undefined))
}

function writeInput(
  { id, expression, typeRef, values, allowed }: TableInput,
  { create, uniqueId }: ElementWriter,
) {
  const tests = allowed ?? (values && listText(values))
  return create('InputClause', {
    id: uniqueId(id),
    inputExpression: create('LiteralExpression', { typeRef: writtenType(typeRef), text: expression }),
    ...(tests && { inputValues: create('UnaryTests', { text: tests }) }),
  })
}

function writeOutput(output: TableOutput, { create }: ElementWriter): ModdleElement {
  const { id, typeRef, values } = output
  return create('OutputClause', {
    name: id,
    typeRef: writtenType(typeRef),
    ...(values && { outputValues: create('UnaryTests', { text: listText(values) }) }),
    ...(output.default !== undefined && {
      defaultOutputEntry: create('LiteralExpression', { text: output.default }),
    }),
  })
}

function writeRule(
  rule: TableRule,
  notes: readonly ('basis' | 'note')[],
  { create, uniqueId }: ElementWriter,
) {
  const told = notes.map((name) => (name === 'basis' ? rule.basis?.join(', ') : rule.note) ?? '')
  return create('DecisionRule', {
    id: uniqueId(rule.id),
    inputEntry: rule.when.map((text) => create('UnaryTests', { text })),
    outputEntry: rule.then.map((text) => create('LiteralExpression', { text })),
    annotationEntry: told.map((text) => create('RuleAnnotation', { text })),
  })
}

function writtenType(typeRef: string): string {
  return typeRef === 'any' ? 'Any' : typeRef
}

function listText(values: readonly Scalar[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ')
}
