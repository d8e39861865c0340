import { endPublicationsStep } from './clock/end-publications.ts'
import { watchStep } from './clock/watch-indicators.ts'
import { deliverStep } from './effects/deliver.ts'
import { runStep } from './log/run.ts'
import { forgetStep } from './parties/forget.ts'
import { indexStep } from './search/index-step.ts'
import type { System } from './system.ts'
import type { Work } from './worker.ts'

/** Everything that works in the background of one installation. Any number of processes may run them side by side. */
export function worksOf(system: System): Work[] {
  return [
    { name: 'loop', step: () => runStep(system), rest: 1000 },
    { name: 'search', step: () => indexStep(system), rest: 1000, gather: 200 },
    { name: 'outbox', step: () => deliverStep(system), rest: 2000, gather: 50 },
    { name: 'publication ends', step: () => endPublicationsStep(system), rest: 60_000, gather: 30_000 },
    { name: 'indicator lines', step: () => watchStep(system), rest: 5000, gather: 1000 },
    { name: 'nonces', step: () => forgetStep(system), rest: 60_000, gather: 30_000 },
  ]
}
