import { rootScope } from '#core/feel/compile.ts'
import type { Scope, Values } from '#core/feel/scope.ts'
import type { CompiledRule, CompiledTable, InputColumn } from './compiled-table.ts'
import { type DecisionRefusal, type MatchedRule, notReached, passedAll } from './decision.ts'
import { readOutputs } from './read-outputs.ts'
import { typedValue } from './typed-value.ts'

const noBasis: readonly string[] = []

/** One run over a table: reads the inputs, tests the rules, keeps what matched and why the others did not. */
export class TableRun {
  readonly compiled: CompiledTable
  readonly scope: Scope
  /** The input values as FEEL values, in the order of the columns. */
  readonly values: unknown[] = []
  readonly trace: number[] = []
  readonly matched: MatchedRule[] = []
  private ruleAt = -1
  private columnAt = -1

  constructor(compiled: CompiledTable, inputs: Values) {
    this.compiled = compiled
    this.scope = rootScope(inputs, compiled.options)
  }

  /** Where the run stands; says what failed when something is thrown. */
  get place(): { readonly rule?: string; readonly column?: string } {
    const column = this.compiled.columns[this.columnAt]?.input.id
    const rule = this.compiled.rules[this.ruleAt]?.rule.id
    return { ...(rule !== undefined && { rule }), ...(column !== undefined && { column }) }
  }

  /** Reads and checks the input values. */
  readInputs(): DecisionRefusal | undefined {
    const { columns } = this.compiled
    for (this.columnAt = 0; this.columnAt < columns.length; this.columnAt++) {
      const refusal = this.readInput(columns[this.columnAt]!)
      if (refusal) return refusal
    }
    return undefined
  }

  /** Tests the rules in their order; FIRST stops at the first that matches. */
  matchRules(): DecisionRefusal | undefined {
    const { rules, table } = this.compiled
    const wanted = table.hitPolicy === 'FIRST' ? 1 : rules.length
    for (this.ruleAt = 0; this.ruleAt < rules.length; this.ruleAt++) {
      const refusal = this.matched.length < wanted ? this.tryRule(rules[this.ruleAt]!) : this.skipRule()
      if (refusal) return refusal
    }
    return undefined
  }

  private readInput({ input, read, isAllowed }: InputColumn): DecisionRefusal | undefined {
    const value = typedValue(input.typeRef, read(this.scope))
    if (value === undefined) return { code: 'input-type', column: input.id }
    if (!isAllowed(value, this.scope)) return { code: 'input-value', column: input.id }
    this.values.push(value)
    return undefined
  }

  private skipRule(): undefined {
    this.trace.push(notReached)
  }

  private tryRule(rule: CompiledRule): DecisionRefusal | undefined {
    const failed = this.firstFailed(rule)
    this.trace.push(failed)
    return failed === passedAll ? this.take(rule) : undefined
  }

  private firstFailed({ tests }: CompiledRule): number {
    for (this.columnAt = 0; this.columnAt < tests.length; this.columnAt++) {
      if (!tests[this.columnAt]!(this.values[this.columnAt], this.scope)) return this.columnAt
    }
    return passedAll
  }

  private take({ rule, cells, fixed }: CompiledRule): DecisionRefusal | undefined {
    const read = fixed ? { outputs: fixed } : readOutputs(cells, this.scope)
    if ('refusal' in read) return { ...read.refusal, rule: rule.id }
    this.matched.push({
      rule: rule.id,
      index: this.ruleAt,
      outputs: read.outputs,
      basis: rule.basis ?? noBasis,
    })
    return undefined
  }
}
