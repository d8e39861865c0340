import { redact } from '#core/identifiers/personal.ts'

/** What the book says was done, and why, where that was said. A number that slipped into a reason is not kept. */
export function withReason(done: string, reason: string | null): string {
  return reason === null ? done : `${done}: ${redact(reason)}`
}
