import { dateInShanghai } from '#core/clock/shanghai.ts'
import { acquireContext, type System } from '#io/system.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Happening } from './step.ts'

/** Through the ordinary door, as the departments themselves would; the history as it would have come in its own time. */
export async function sendHappenings(
  system: System,
  happenings: Happening[],
  { inItsTime }: { inItsTime: boolean },
): Promise<void> {
  const present = acquireContext(system)
  const received = happenings.map((happening) => {
    const context = inItsTime
      ? { ...present, now: happening.time, today: dateInShanghai(happening.time) }
      : present
    const intake = { ...happening, raw: JSON.stringify(happening.data) }
    return { intake, taken: acquire(system.apps, intake, context), importId: '' }
  })
  await system.commit.accept(received)
}
