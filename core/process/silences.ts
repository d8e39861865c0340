import { instantMs } from '../clock/shanghai.ts'
import type { CaseActor, CaseState } from './case-state.ts'
import type { Command } from './command.ts'
import type { LoadedProcess } from './load-process.ts'

const clock: CaseActor = { roles: ['clock'], department: null, id: 'clock', name: '' }

/** The step a clock takes, and the moment from which it does: the second after the law's time is over. */
export interface Silence {
  clock: string
  command: Command
}

/** What silence will do if nobody acts, the earliest first. A clock that is suspended or stopped does nothing. */
export function silencesOf({ process }: LoadedProcess, { clocks }: Pick<CaseState, 'clocks'>): Silence[] {
  return Object.entries(clocks)
    .flatMap(([name, { stoppedAt, due }]) => {
      const step = process.clocks[name]?.silence
      if (step === undefined || stoppedAt !== null || due.statutory === null) return []
      const at = new Date(instantMs(due.statutory) + 1000).toISOString()
      return [{ clock: name, command: { step, by: clock, at } }]
    })
    .sort((a, b) => (a.command.at < b.command.at ? -1 : 1))
}
