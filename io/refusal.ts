import type { ErrorCode } from '#core/errors/catalogue.ts'
import type { Language } from '#core/words.ts'

/** Something asked for that is refused: the stable code, what its sentence needs, and anything the caller can go on with. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly params: Record<string, string | number>
  readonly more: Record<string, unknown>
  /** What its sentence needs that is itself a word: by language. */
  readonly worded: Partial<Record<Language, Record<string, string>>>

  constructor(
    code: ErrorCode,
    params: Record<string, string | number> = {},
    more: Record<string, unknown> = {},
    worded: Partial<Record<Language, Record<string, string>>> = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.more = more
    this.worded = worded
  }
}
