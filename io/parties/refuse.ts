import { isErrorCode } from '#core/errors/catalogue.ts'
import type { Reason } from '#core/quality.ts'
import { Refusal } from '../refusal.ts'

/** A reason that the catalogue knows becomes the refusal of the whole request. */
export function refuse(reason: Reason | null): void {
  if (reason === null) return
  if (!isErrorCode(reason.code)) throw new RangeError(`No error has the code ${reason.code}.`)
  throw new Refusal(reason.code, { ...reason.params })
}
