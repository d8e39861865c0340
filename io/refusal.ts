import type { ErrorCode } from '#core/errors/catalogue.ts'

/** Something asked for that is refused: the stable code, what its sentence needs, and anything the caller can go on with. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly params: Record<string, string | number>
  readonly more: Record<string, unknown>

  constructor(
    code: ErrorCode,
    params: Record<string, string | number> = {},
    more: Record<string, unknown> = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.more = more
  }
}
