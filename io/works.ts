import { purgeBookStep } from './access/purge-book.ts'
import { askedStep } from './cases/asked-step.ts'
import { clockStep } from './cases/clock-step.ts'
import { recomputeStep } from './cases/recompute-step.ts'
import { endPublicationsStep } from './clock/end-publications.ts'
import { watchStep } from './clock/watch-indicators.ts'
import { deliverStep } from './effects/deliver.ts'
import { forgetUploadsStep } from './files/forget-uploads.ts'
import { runStep } from './log/run.ts'
import { clearLooseFilesStep } from './materials/clear-loose-files.ts'
import { forgetStep } from './parties/forget.ts'
import { forgetPeopleStep } from './people/forget.ts'
import { indexStep } from './search/index-step.ts'
import { resealing } from './secrets/reseal-step.ts'
import type { System } from './system.ts'
import type { Work } from './worker.ts'

/** The search index computes much at once, and what moves cases and records must not wait for it. */
export type Part = 'loop' | 'search'

/** What works in the background of one installation. Any number of threads and processes may run the same works side by side. */
export const works: Readonly<Record<Part, (system: System) => Work[]>> = {
  loop: loopWorks,
  search: searchWorks,
}

/** All of it. */
export function worksOf(system: System): Work[] {
  return [...loopWorks(system), ...searchWorks(system)]
}

function searchWorks(system: System): Work[] {
  return [{ name: 'search', step: () => indexStep(system), rest: 1000, gather: 200 }]
}

function loopWorks(system: System): Work[] {
  return [
    { name: 'loop', step: () => runStep(system), rest: 1000 },
    { name: 'case clocks', step: () => clockStep(system), rest: 1000 },
    { name: 'cases asked', step: () => askedStep(system), rest: 1000 },
    { name: 'case calendars', step: () => recomputeStep(system), rest: 10_000, gather: 5000 },
    { name: 'outbox', step: () => deliverStep(system), rest: 2000, gather: 50 },
    { name: 'publication ends', step: () => endPublicationsStep(system), rest: 60_000, gather: 30_000 },
    { name: 'indicator lines', step: () => watchStep(system), rest: 5000, gather: 1000 },
    { name: 'nonces', step: () => forgetStep(system), rest: 60_000, gather: 30_000 },
    {
      name: 'loose files',
      step: () => clearLooseFilesStep(system),
      rest: 600_000,
      gather: 1000,
    },
    { name: 'access book', step: () => purgeBookStep(system), rest: 3_600_000, gather: 600_000 },
    { name: 'uploads', step: () => forgetUploadsStep(system), rest: 3_600_000, gather: 600_000 },
    { name: 'sealing anew', step: resealing(system), rest: 60_000, gather: 5000 },
    { name: 'sessions', step: () => forgetPeopleStep(system), rest: 60_000, gather: 30_000 },
  ]
}
