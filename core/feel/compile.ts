import { cellTest } from './cell-test.ts'
import { type Failure, failureOf } from './feel-failure.ts'
import type { FeelFaults } from './feel-fault.ts'
import { type FeelLimits, feelLimits } from './feel-limits.ts'
import { type FeelNode, type FeelShape, type FeelTop, parseFeel } from './feel-node.ts'
import { partCompiler } from './part-compiler.ts'
import type { Budget, Scope, Values } from './scope.ts'
import { type WrittenValue, writtenValues } from './written-value.ts'

/** A pure function a host lends to expressions; arguments and result are FEEL values. */
export type HostFunction = (...parameters: never[]) => unknown

/** What an expression may know besides its own text. */
export interface CompileOptions {
  /**
   * Names in use, nested like the data. Only names with spaces or signs need to be told
   * (`{ 'working days': 0 }`), unless `closed` is set.
   */
  readonly shape?: FeelShape
  /** Refuses every name that is not in `shape`. */
  readonly closed?: boolean
  /** Takes unknown functions for null, as other tools do, instead of for a fault. */
  readonly lenient?: boolean
  /** Functions the expression may call, by their names. */
  readonly functions?: Readonly<Record<string, HostFunction>>
  readonly limits?: FeelLimits
}

/** The outcome of one run. */
export type Attempt = { readonly value: unknown } | { readonly failure: Failure }

/** An expression ready to run as often as wanted. */
export interface CompiledExpression {
  readonly text: string
  /** Names read from the context, `today` and `now` included. */
  readonly inputs: readonly string[]
  /** The value in this context; null also where it cannot be computed. Never throws. */
  readonly run: (context: Values) => unknown
  /** The value, or why there is none. Never throws. */
  readonly attempt: (context: Values) => Attempt
  /** The value inside a scope of the caller, whose budget it spends. Throws `FeelFailure` and the like. */
  readonly runWithin: (scope: Scope) => unknown
}

/** The short name of a compiled expression. */
export type Compiled = CompiledExpression

/** The tests of a cell ready to run as often as wanted. */
export interface CompiledTests {
  readonly text: string
  readonly inputs: readonly string[]
  /** The values written in the tests, for checks against the column. */
  readonly written: readonly WrittenValue[]
  /** Whether `value` passes; null where that cannot be computed. Never throws. */
  readonly test: (value: unknown, context: Values) => boolean | null
  /** The same inside a scope of the caller. Throws as `runWithin` does. */
  readonly testWithin: (value: unknown, scope: Scope) => boolean
}

/**
 * Compiles a FEEL expression (DMN 1.5 §10, as `feelin` reads it) once to plain functions.
 *
 * Dates: data keeps them as 'YYYY-MM-DD' text. Text compares with text (`due < "2026-01-01"`), a FEEL date
 * with a FEEL date (`date(due) < date("2026-01-01")`), never one with the other.
 * `today()` and `now()` read the context entries of that name (ISO text or function), not the clock.
 *
 * Kept apart from feelin, where it is plainly wrong: `- 1` and `1e3` are numbers, `-2..0` is a range,
 * a loop over a range of fractions ends, durations can be multiplied and divided, and a bare boolean name
 * in a cell is compared with a boolean value.
 */
export function compileExpression(
  text: string,
  options: CompileOptions = {},
): CompiledExpression | FeelFaults {
  return once(expressions, { options, text }, () => newExpression(text, options))
}

function newExpression(text: string, options: CompileOptions): CompiledExpression | FeelFaults {
  const compiler = compilerFor(options)
  const tree = treeOf(text, 'Expression', options)
  if ('faults' in tree) return tree
  const part = built(tree, () => compiler.part(tree))
  if ('faults' in part) return part
  if (compiler.faults.length > 0) return { faults: compiler.faults }
  const { run } = part
  const attempt = (context: Values) => attempted(() => run(rootScope(context, options)))
  const value = (context: Values) => valueIn(attempt(context))
  return { text, inputs: [...compiler.names], run: value, attempt, runWithin: run }
}

/** Compiles the unary tests of a cell: `-`, `"a","b"`, `> 5`, `[1..3]`, `not(…)`, `? > limit`. */
export function compileUnaryTests(text: string, options: CompileOptions = {}): CompiledTests | FeelFaults {
  return once(cells, { options, text }, () => newTests(text, options))
}

function newTests(text: string, options: CompileOptions): CompiledTests | FeelFaults {
  const compiler = compilerFor(options)
  const tree = treeOf(text, 'UnaryTests', options)
  if ('faults' in tree) return tree
  const testWithin = built(tree, () => cellTest(tree, compiler))
  if ('faults' in testWithin) return testWithin
  if (compiler.faults.length > 0) return { faults: compiler.faults }
  const test = (value: unknown, context: Values) =>
    valueIn(attempted(() => testWithin(value ?? null, rootScope(context, options)))) as boolean | null
  return { text, inputs: [...compiler.names], written: writtenValues(tree), test, testWithin }
}

/**
 * What was compiled under the same options, by its text, for as long as there are such options. Declarations say the same again and again:
 * of 5,961 texts of the apps 2,220 differ, and reading them is two thirds of what loading the apps takes.
 */
type CompiledBefore<T> = WeakMap<CompileOptions, Map<string, T>>

const expressions: CompiledBefore<CompiledExpression | FeelFaults> = new WeakMap()
const cells: CompiledBefore<CompiledTests | FeelFaults> = new WeakMap()

function once<T>(
  before: CompiledBefore<T>,
  { options, text }: { options: CompileOptions; text: string },
  compile: () => T,
): T {
  const known = before.get(options) ?? new Map<string, T>()
  before.set(options, known)
  const made = known.get(text) ?? compile()
  known.set(text, made)
  return made
}

/** A fresh scope for one run over `context`, with the lent functions around it and the full budget. */
export function rootScope(context: Values, options: CompileOptions = {}): Scope {
  const budget: Budget = { steps: (options.limits ?? feelLimits).steps }
  if (!options.functions) return { values: context, up: null, budget }
  return { values: context, up: { values: options.functions, up: null, budget }, budget }
}

function compilerFor({ closed = false, lenient = false, ...options }: CompileOptions) {
  return partCompiler({ shape: knownShape(options), closed, lenient })
}

function treeOf(text: string, top: FeelTop, options: CompileOptions): FeelNode | FeelFaults {
  return parseFeel({ text, top, shape: knownShape(options), limits: options.limits ?? feelLimits })
}

function knownShape({ shape = {}, functions = {} }: CompileOptions): FeelShape {
  return { ...functions, ...shape }
}

/** feelin throws where it has not implemented what a literal asks for. */
function built<T extends object>({ from, to }: FeelNode, build: () => T): T | FeelFaults {
  try {
    return build()
  } catch (error) {
    return { faults: [{ code: 'unsupported', message: failureOf(error).message, from, to }] }
  }
}

function attempted(run: () => unknown): Attempt {
  try {
    return { value: run() ?? null }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

function valueIn(attempt: Attempt): unknown {
  return 'value' in attempt ? attempt.value : null
}
