import { countWaiting } from '../postgres/cursors.ts'
import { indexStep } from '../search/index-step.ts'
import type { System } from '../system.ts'
import { runStep } from './run.ts'

/** Works the log off until nothing waits, together with whatever other process is at it; then search has it all too. */
export async function drain(system: System, onProgress: (waiting: number) => void = () => {}): Promise<void> {
  for (const reader of ['loop', 'search'] as const) {
    const step = reader === 'loop' ? () => runStep(system) : () => indexStep(system)
    while ((await countWaiting(system.pool, reader)) > 0) {
      const done = await step()
      onProgress(await countWaiting(system.pool, reader))
      if (done === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
