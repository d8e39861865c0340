import type { FeelFaultCode } from '#core/feel/feel-fault.ts'

/** What can be wrong with a declared table. */
export type TableFaultCode =
  | FeelFaultCode
  | 'cell-count'
  | 'duplicate-id'
  | 'duplicate-rule'
  | 'value-not-listed'
  | 'value-type'
  | 'aggregation'
  | 'priority-values'
  | 'no-output'
  | 'validity'

/** One fault of a declared table, with where it is. */
export interface TableFault {
  readonly code: TableFaultCode
  readonly message: string
  /** Rule id, input or output id. */
  readonly rule?: string
  readonly column?: string
  /** Offsets into the text of the cell. */
  readonly from?: number
  readonly to?: number
}

/** The refusal of a whole table: every fault at once. */
export interface TableFaults {
  readonly faults: readonly TableFault[]
}

/** The faults as lines for a terminal: `row 2, amount: …`. */
export function faultLines({ faults }: TableFaults): string[] {
  return faults.map(({ message, rule, column }) => {
    const place = [rule && `row ${rule}`, column].filter(Boolean).join(', ')
    return place ? `${place}: ${message}` : message
  })
}
