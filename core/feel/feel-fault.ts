/** Why an expression cannot be used. */
export type FeelFaultCode =
  | 'too-long'
  | 'too-deep'
  | 'syntax'
  | 'unknown-name'
  | 'unknown-function'
  | 'not-comparable'
  | 'not-a-date'
  | 'reserved-name'
  | 'unsupported'

/** A fault of an expression, found before it ever runs. */
export interface FeelFault {
  readonly code: FeelFaultCode
  readonly message: string
  /** Offsets into the text, UTF-16 units, end excluded. */
  readonly from: number
  readonly to: number
}

/** The refusal of a whole expression. */
export interface FeelFaults {
  readonly faults: readonly FeelFault[]
}

/** Whether compiling ended in faults. */
export function hasFaults<T extends object>(result: T | FeelFaults): result is FeelFaults {
  return 'faults' in result
}
