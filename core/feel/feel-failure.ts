/** Why a run gave no value. */
export type FeelFailureCode = 'too-much-work' | 'not-computable'

/** Thrown inside a run only; the compiled expression turns it into a value. */
export class FeelFailure extends Error {
  readonly code: FeelFailureCode

  constructor(code: FeelFailureCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The failure of a run as a value. */
export interface Failure {
  readonly code: FeelFailureCode
  readonly message: string
}

/** Any thrown thing as a failure; a full stack and feelin's "not implemented" end here too. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FeelFailure) return { code: error.code, message: error.message }
  if (error instanceof RangeError) return { code: 'too-much-work', message: error.message }
  return { code: 'not-computable', message: error instanceof Error ? error.message : String(error) }
}
