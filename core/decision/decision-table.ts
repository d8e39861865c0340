/** A value a table can list. Dates are 'YYYY-MM-DD' text. */
export type Scalar = string | number | boolean

/** How the matching rules of a table become its outcome (DMN 1.5 §8.3.4). */
export type HitPolicy = 'UNIQUE' | 'FIRST' | 'PRIORITY' | 'ANY' | 'COLLECT' | 'RULE ORDER' | 'OUTPUT ORDER'

/** What COLLECT makes of the collected outputs; without one it gives the list. */
export type Aggregation = 'SUM' | 'MIN' | 'MAX' | 'COUNT'

/**
 * The FEEL type of a column. Values of the date and time types are ISO text in inputs and outcomes and
 * FEEL dates inside cells, so a cell of a `date` column says `< date("2026-01-01")`.
 */
export type TypeRef =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'date and time'
  | 'days and time duration'
  | 'years and months duration'
  | 'any'

/** One input column. */
export interface TableInput {
  readonly id: string
  /** FEEL over the decision's inputs, mostly just a name. */
  readonly expression: string
  readonly typeRef: TypeRef
  /** The only values that may come in, null apart. */
  readonly values?: readonly Scalar[]
  /** The same as unary tests, for ranges: `[0..100]`. */
  readonly allowed?: string
  /** What its numbers count, for whoever reads it: an amount of fen is shown in yuan. */
  readonly unit?: 'fen'
}

/** One output column. */
export interface TableOutput {
  readonly id: string
  readonly typeRef: TypeRef
  /** The only values that may come out, the highest priority first. */
  readonly values?: readonly Scalar[]
  /** FEEL for the value when no rule matches. */
  readonly default?: string
  readonly unit?: 'fen'
}

/** One row: unary tests in the order of the inputs, FEEL expressions in the order of the outputs. */
export interface TableRule {
  readonly id: string
  readonly when: readonly string[]
  readonly then: readonly string[]
  /** Legal basis, each `law#article`. */
  readonly basis?: readonly string[]
  readonly note?: string
}

/** A decision table as plain JSON, with DMN 1.5 semantics. */
export interface DecisionTable {
  readonly id: string
  readonly version: string
  /** Word key of its name. */
  readonly name: string
  readonly hitPolicy: HitPolicy
  readonly aggregation?: Aggregation
  readonly inputs: readonly TableInput[]
  readonly outputs: readonly TableOutput[]
  readonly rules: readonly TableRule[]
  /** First day in force, 'YYYY-MM-DD'. */
  readonly validFrom?: string
  /** Last day in force, included. */
  readonly validTo?: string
}

/** The version of table `id` in force on the day `on` ('YYYY-MM-DD'); of several the one that began last. */
export function tableInForce(
  tables: readonly DecisionTable[],
  { id, on }: { readonly id: string; readonly on: string },
): DecisionTable | undefined {
  return tables
    .filter(
      (table) => table.id === id && (table.validFrom ?? '') <= on && on <= (table.validTo ?? '9999-12-31'),
    )
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1)
}
