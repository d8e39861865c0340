import { instantMs } from '../clock/shanghai.ts'
import type { CaseClock } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import type { Process } from './process.ts'

type Timed = Pick<CaseState, 'clocks'>
type Declared = Pick<Process, 'clocks'>

/** Whether a clock of a case ran, or runs, past what was promised; where nothing was promised, past what the law allows. */
export function isLate(process: Declared, state: Timed, now: string): boolean {
  return officeClocks(process, state).some(({ due, stoppedAt }) => {
    const end = due.promised ?? due.statutory
    return end !== null && instantMs(stoppedAt ?? now) - instantMs(end) >= 1000
  })
}

/** Whether the law's own time is over for a clock that still runs: whoever acts then says why it took so long. */
export function isPastLaw(process: Declared, state: Timed, now: string): boolean {
  return officeClocks(process, state).some(
    ({ due, stoppedAt }) =>
      stoppedAt === null && due.statutory !== null && instantMs(now) - instantMs(due.statutory) >= 1000,
  )
}

/** The clocks by which an office can be late: not those that wait for the applicant or the public. */
function officeClocks({ clocks: declared }: Declared, { clocks }: Timed): CaseClock[] {
  return Object.entries(clocks).flatMap(([name, clock]) => (declared[name]?.waits ? [] : [clock]))
}
