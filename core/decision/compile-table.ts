import { compileExpression, compileUnaryTests, rootScope } from '#core/feel/compile.ts'
import { failureOf } from '#core/feel/feel-failure.ts'
import { type FeelFaults, hasFaults } from '#core/feel/feel-fault.ts'
import type { Scope } from '#core/feel/scope.ts'
import { cellFaults } from './cell-faults.ts'
import type {
  CompiledRule,
  CompiledTable,
  InputColumn,
  OutputCell,
  Outputs,
  TableOptions,
} from './compiled-table.ts'
import type { DecisionRefusal } from './decision.ts'
import type { DecisionTable, TableInput, TableOutput, TableRule } from './decision-table.ts'
import { declarationFaults } from './declaration-faults.ts'
import { readOutputs } from './read-outputs.ts'
import type { TableFault, TableFaults } from './table-fault.ts'
import { plainTyped, typedValue } from './typed-value.ts'

/**
 * Checks a declared table and compiles it, or gives all its faults as one list.
 * Rules may call the functions in `options.functions`; with `options.lenient` the texts are taken as other
 * tools write them: what cells compare is not checked against the column.
 */
export function compileTable(table: DecisionTable, options: TableOptions = {}): CompiledTable | TableFaults {
  const compiling = new TableCompiling(table, options)
  const faults = [...declarationFaults(table), ...compiling.faults]
  return faults.length > 0 ? { faults } : compiling.compiled
}

interface Place {
  readonly rule?: string
  readonly column?: string
}

class TableCompiling {
  readonly faults: TableFault[] = []
  readonly compiled: CompiledTable
  private readonly options: TableOptions
  private readonly reads = new Set<string>()

  constructor(table: DecisionTable, options: TableOptions) {
    this.options = options
    const columns = table.inputs.map((input) => this.column(input))
    const rules = table.rules.map((rule) => this.rule(table, rule))
    const hasDefaults = table.outputs.some((output) => output.default !== undefined)
    const defaults = hasDefaults
      ? table.outputs.map((output) => this.outputCell(output, output.default ?? '', { column: output.id }))
      : null
    const { functions = {} } = options
    const reads = [...this.reads].filter((name) => !Object.hasOwn(functions, name))
    this.compiled = { table, reads, columns, rules, defaults, options }
  }

  private column(input: TableInput): InputColumn {
    const { run: read } = this.expression(input.expression, { column: input.id })
    const allowed = input.allowed === undefined ? null : this.tests(input.allowed, { column: input.id })
    const listed = input.values && new Set<unknown>(input.values)
    const isAllowed: InputColumn['isAllowed'] = (value, scope) =>
      value === null || ((!listed || listed.has(textOf(value))) && (!allowed || allowed(value, scope)))
    return { input, read, isAllowed }
  }

  private rule(table: DecisionTable, rule: TableRule): CompiledRule {
    const tests = rule.when.map((text, at) => this.cell(text, table.inputs[at], { rule: rule.id }))
    const cells = rule.then.flatMap((text, at) => this.output(text, table.outputs[at], rule.id))
    return { rule, tests, cells, fixed: this.fixedOutputs(cells, rule) }
  }

  private cell(text: string, input: TableInput | undefined, place: Place) {
    const at = { ...place, column: input?.id }
    const compiled = compileUnaryTests(text, this.options)
    if (hasFaults(compiled)) return this.refused(compiled, at, () => false)
    if (input && !this.options.lenient) this.add(cellFaults(compiled.written, input), at)
    this.note(compiled.inputs)
    return compiled.testWithin
  }

  private output(text: string, output: TableOutput | undefined, rule: string): OutputCell[] {
    return output ? [this.outputCell(output, text, { rule, column: output.id })] : []
  }

  private outputCell(output: TableOutput, text: string, place: Place): OutputCell {
    const convert = this.options.feelOutputs ? typedValue : plainTyped
    const give = (value: unknown) => convert(output.typeRef, value)
    return { output, give, ...this.expression(text, place) }
  }

  private expression(text: string, place: Place): Pick<OutputCell, 'run' | 'constant'> {
    const compiled = compileExpression(text === '' ? 'null' : text, this.options)
    if (hasFaults(compiled)) return this.refused(compiled, place, { run: () => null, constant: false })
    this.note(compiled.inputs)
    return { run: compiled.runWithin, constant: compiled.inputs.length === 0 }
  }

  private tests(text: string, place: Place) {
    const compiled = compileUnaryTests(text, this.options)
    return hasFaults(compiled) ? this.refused(compiled, place, () => false) : compiled.testWithin
  }

  /** The outputs of a row that reads nothing are computed, and checked, once and for all. */
  private fixedOutputs(cells: readonly OutputCell[], rule: TableRule): Outputs | null {
    if (!cells.every(({ constant }) => constant)) return null
    const read = readSafely(cells, rootScope({}, this.options))
    if ('outputs' in read) return Object.freeze(read.outputs)
    if (!this.options.lenient)
      this.add([outputFault(read.refusal)], { rule: rule.id, column: read.refusal.column })
    return null
  }

  private note(names: readonly string[]): void {
    for (const name of names) this.reads.add(name)
  }

  private add(faults: readonly TableFault[], place: Place): void {
    this.faults.push(...faults.map((fault) => ({ ...fault, ...place })))
  }

  private refused<T>({ faults }: FeelFaults, place: Place, instead: T): T {
    this.add(faults, place)
    return instead
  }
}

function readSafely(cells: readonly OutputCell[], scope: Scope): ReturnType<typeof readOutputs> {
  try {
    return readOutputs(cells, scope)
  } catch (error) {
    return { refusal: { code: 'not-computable', detail: failureOf(error).message } }
  }
}

function outputFault({ code, detail }: DecisionRefusal): TableFault {
  if (code === 'output-type')
    return { code: 'value-type', message: `Not of the type of the column: ${detail}` }
  if (code === 'output-value')
    return { code: 'value-not-listed', message: `Not among the listed values: ${detail}` }
  return { code: 'unsupported', message: `Cannot be computed: ${detail}` }
}

function textOf(value: unknown): unknown {
  return typeof value === 'object' ? String(value) : value
}
