import type { Reason } from '#core/quality.ts'

/** What is filled in wrong is a slip in the plan itself. */
export function requireSound(faults: Reason[]): void {
  if (faults.length > 0) throw new RangeError(JSON.stringify(faults))
}
