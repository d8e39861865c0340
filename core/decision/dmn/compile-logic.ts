import { FeelFunction } from 'feelin'
import { compileExpression } from '#core/feel/compile.ts'
import type { FeelShape } from '#core/feel/feel-node.ts'
import type { Values } from '#core/feel/scope.ts'
import { compileTable, decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { compileIteration } from './compile-iteration.ts'
import { conformTo, type DmnTypes } from './conform.ts'
import type { DmnEntry, DmnLogic } from './dmn-model.ts'
import { shapeOfLogic, shapeOfType } from './name-shape.ts'

/** What one evaluation of a model leaves behind besides its value. */
export interface ModelNotes {
  readonly tables: Decision[]
  /** What could not be computed and became null. */
  readonly failures: string[]
}

/** Computes a boxed expression over the names in scope. */
export type Compute = (values: Values, notes: ModelNotes) => unknown

/** What compiling logic knows of its place, and where faults go. */
export interface LogicPlace {
  readonly shape: FeelShape
  readonly types: DmnTypes
  readonly fault: (detail: string) => void
}

/** Compiles a boxed expression; what cannot be read is told to `place.fault` and computes to null. */
export function compileLogic(logic: DmnLogic | undefined, place: LogicPlace): Compute {
  switch (logic?.kind) {
    case 'expression':
      return compileText(logic, place)
    case 'table':
      return compileBoxedTable(logic, place)
    case 'context':
      return compileContext(logic.entries, place)
    case 'invocation':
      return compileInvocation(logic, place)
    case 'list':
      return compileList(logic.items, place)
    case 'relation':
      return compileRelation(logic, place)
    case 'function':
      return compileFunction(logic, place)
    case 'conditional':
      return compileConditional(logic, place)
    case 'iteration':
      return compileIteration(logic, place)
    default:
      return () => null
  }
}

type Logic<K extends DmnLogic['kind']> = Extract<DmnLogic, { kind: K }>

function compileText(
  { text, language, typeRef }: Logic<'expression'>,
  { shape, fault, types }: LogicPlace,
): Compute {
  if (text === '') return () => null
  const conform = conformTo(typeRef, { types })
  if (language && !/feel/i.test(language)) {
    fault(`Language ${language} is not FEEL: ${text}`)
    return () => null
  }
  const compiled = compileExpression(text, { shape, lenient: true })
  if ('faults' in compiled) {
    for (const each of compiled.faults) fault(`${text}: ${each.message}`)
    return () => null
  }
  return (values, { failures }) => {
    const attempt = compiled.attempt(values)
    if ('value' in attempt)
      return attempt.value instanceof FeelFunction ? attempt.value : (conform(attempt.value) ?? null)
    failures.push(`${text}: ${attempt.failure.message}`)
    return null
  }
}

function compileBoxedTable({ table }: Logic<'table'>, { shape, fault }: LogicPlace): Compute {
  const compiled = compileTable(table, { shape, lenient: true, feelOutputs: true })
  if ('faults' in compiled) {
    for (const each of compiled.faults)
      fault([each.rule, each.column, each.message].filter(Boolean).join(': '))
    return () => null
  }
  return (values, { tables }) => {
    const decision = decide(compiled, values)
    tables.push(decision)
    return outcomeValue(decision)
  }
}

/** A single output is the value itself; several are a context. */
function outcomeValue({ outcome }: Decision): unknown {
  if (outcome === null) return null
  const value = (outputs: object) => {
    const entries = Object.values(outputs)
    return entries.length === 1 ? (entries[0] as unknown) : { ...outputs }
  }
  return Array.isArray(outcome) ? outcome.map(value) : value(outcome)
}

interface CompiledEntry {
  readonly name: string | undefined
  readonly compute: Compute
}

function compileContext(entries: readonly DmnEntry[], place: LogicPlace): Compute {
  const shape: Record<string, unknown> = { ...place.shape }
  const compiled = entries.map((entry) => {
    const compute = compileEntry(entry, { ...place, shape: { ...shape } })
    if (entry.name) shape[entry.name] = shapeOfType(entry.typeRef, place.types) || shapeOfLogic(entry.logic)
    return { name: entry.name, compute }
  })
  return (values, notes) => contextOf(compiled, values, notes)
}

function contextOf(entries: readonly CompiledEntry[], outer: Values, notes: ModelNotes): unknown {
  const context: Record<string, unknown> = {}
  for (const { name, compute } of entries) {
    const value = compute({ ...outer, ...context }, notes)
    if (name === undefined) return value
    context[name] = value
  }
  return context
}

function compileEntry({ typeRef, logic }: DmnEntry, place: LogicPlace): Compute {
  const compute = compileLogic(logic, place)
  const conform = conformTo(typeRef, place)
  return (values, notes) => {
    const value = compute(values, notes)
    return value instanceof FeelFunction ? value : (conform(value) ?? null)
  }
}

function compileInvocation({ called, bindings }: Logic<'invocation'>, place: LogicPlace): Compute {
  const target = compileLogic(called, place)
  const compiled = bindings.map((binding) => ({
    name: binding.name ?? '',
    compute: compileEntry(binding, place),
  }))
  return (values, notes) => {
    const callable = target(values, notes)
    if (!(callable instanceof FeelFunction)) return null
    const given = Object.fromEntries(compiled.map(({ name, compute }) => [name, compute(values, notes)]))
    return Object.keys(given).every((name) => callable.parameterNames.includes(name))
      ? callable.invoke(given)
      : null
  }
}

function compileList(items: readonly DmnLogic[], place: LogicPlace): Compute {
  const computes = items.map((item) => compileLogic(item, place))
  return (values, notes) => computes.map((compute) => compute(values, notes))
}

function compileRelation({ columns, rows }: Logic<'relation'>, place: LogicPlace): Compute {
  const lists = rows.map((row) => compileList(row, place))
  return (values, notes) =>
    lists.map((list) => {
      const row = list(values, notes) as readonly unknown[]
      return Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))
    })
}

function compileFunction({ parameters, body }: Logic<'function'>, place: LogicPlace): Compute {
  const names = parameters.map(({ name }) => name)
  const shapes = parameters.map(({ name, typeRef }) => [name, shapeOfType(typeRef, place.types)])
  const compute = compileLogic(body, { ...place, shape: { ...place.shape, ...Object.fromEntries(shapes) } })
  const conforms = parameters.map(({ typeRef }) => conformTo(typeRef, place))
  return (values, notes) => {
    const call = (...given: unknown[]) => {
      const own = names.map((name, at) => [name, conforms[at]!(given[at] ?? null)])
      if (own.some(([, value]) => value === undefined)) return null
      return compute({ ...values, ...Object.fromEntries(own) }, notes)
    }
    return new FeelFunction(call, names)
  }
}

function compileConditional(logic: Logic<'conditional'>, place: LogicPlace): Compute {
  const [test, yes, no] = [logic.if, logic.yes, logic.no].map((each) => compileLogic(each, place))
  return (values, notes) => {
    const answer = test!(values, notes)
    if (answer === true) return yes!(values, notes)
    return answer === false || answer === null ? no!(values, notes) : null
  }
}
