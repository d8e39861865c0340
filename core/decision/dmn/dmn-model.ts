import type { DecisionTable } from '../decision-table.ts'

/** A DMN file as plain JSON: its decisions, what they need, and the types they name. */
export interface DmnModel {
  readonly id: string
  readonly name: string
  readonly namespace: string
  readonly types: readonly DmnType[]
  readonly inputs: readonly DmnVariable[]
  readonly decisions: readonly DmnDecision[]
  /** Business knowledge models. */
  readonly functions: readonly DmnKnowledge[]
  readonly services: readonly DmnService[]
  /** What in the file was not understood and left out. */
  readonly warnings: readonly string[]
}

/** Something with a name in scope and perhaps a type. */
export interface DmnVariable {
  readonly id: string
  readonly name: string
  readonly typeRef?: string
}

/** An item definition: a base type with allowed values, a context of components, or a list of either. */
export interface DmnType {
  readonly name: string
  readonly typeRef?: string
  /** Unary tests that each value must pass. */
  readonly allowed?: string
  readonly isCollection: boolean
  readonly components: readonly DmnType[]
}

/** A decision; `name` is the name of its result in scope. */
export interface DmnDecision extends DmnVariable {
  /** Ids of the inputs, decisions, functions and services it may read. */
  readonly requires: readonly string[]
  readonly logic?: DmnLogic
}

/** A business knowledge model: a named function. */
export interface DmnKnowledge extends DmnVariable {
  readonly requires: readonly string[]
  readonly logic?: DmnLogic
}

/** A decision service: decisions that can be called as one function. */
export interface DmnService extends DmnVariable {
  /** Ids of its parameters: input data, then decisions whose values are given. */
  readonly parameters: readonly string[]
  readonly outputs: readonly string[]
}

/** How a value is found: a boxed expression of DMN. */
export type DmnLogic =
  | {
      readonly kind: 'expression'
      readonly text: string
      readonly language?: string
      readonly typeRef?: string
    }
  | { readonly kind: 'table'; readonly table: DecisionTable }
  | { readonly kind: 'context'; readonly entries: readonly DmnEntry[] }
  | { readonly kind: 'invocation'; readonly called: DmnLogic; readonly bindings: readonly DmnEntry[] }
  | { readonly kind: 'list'; readonly items: readonly DmnLogic[] }
  | {
      readonly kind: 'relation'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly DmnLogic[])[]
    }
  | { readonly kind: 'function'; readonly parameters: readonly DmnParameter[]; readonly body?: DmnLogic }
  | { readonly kind: 'conditional'; readonly if: DmnLogic; readonly yes: DmnLogic; readonly no: DmnLogic }
  | {
      readonly kind: 'iteration'
      readonly way: DmnWay
      readonly variable: string
      readonly list: DmnLogic
      readonly each: DmnLogic
    }

/** What a boxed iteration makes of its elements. */
export type DmnWay = 'for' | 'some' | 'every' | 'filter'

/** A named part of a boxed context or invocation; a context's result has no name. */
export interface DmnEntry {
  readonly name?: string
  readonly typeRef?: string
  readonly logic?: DmnLogic
}

/** A parameter of a function. */
export interface DmnParameter {
  readonly name: string
  readonly typeRef?: string
}

/** The types that FEEL itself knows, under the names that DMN 1.1 to 1.5, Camunda and Flowable give them. */
export const baseTypes: Readonly<Record<string, DecisionTable['inputs'][number]['typeRef']>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  long: 'number',
  double: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  dateTime: 'date and time',
  'date and time': 'date and time',
  dayTimeDuration: 'days and time duration',
  daysAndTimeDuration: 'days and time duration',
  'days and time duration': 'days and time duration',
  yearMonthDuration: 'years and months duration',
  yearsAndMonthsDuration: 'years and months duration',
  'years and months duration': 'years and months duration',
  any: 'any',
  Any: 'any',
}
