import type { Reason } from '../quality.ts'
import type { LoadedProcess } from './load-process.ts'

/** What does not hold of that which a process requires of whoever applies. What cannot be told does not hold. */
export function unmet({ requires }: LoadedProcess, scope: Record<string, unknown>): Reason[] {
  return requires.filter(({ holds }) => holds.run(scope) !== true).map(({ code, field }) => ({ code, field }))
}
