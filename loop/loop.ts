import type { LoadedApps } from '#core/load-apps.ts'
import { acquire } from './acquire/acquire.ts'
import { analyze } from './analyze/analyze.ts'
import { decide } from './decide/decide.ts'
import { execute } from './execute/execute.ts'
import { type Batch, nothingAsked, type Outcome, type View } from './stage.ts'
import { place } from './transmit/transmit.ts'

/** The five stages in their order. The first two stand before the log, the last three behind it. */
export const loop = { acquire, transmit: place, analyze, decide, execute } as const

export type StageName = keyof typeof loop

/**
 * Everything behind the log for one batch: no clock, no chance, no I/O. The runner reads the view before and keeps the
 * outcome after, in the same transaction that moves the checkpoint.
 */
export function step(apps: LoadedApps, batch: Batch, view: View): Outcome {
  const outcome = nothingAsked()
  const analyzed = loop.analyze(apps, batch, view, outcome)
  const decisions = loop.decide(apps, batch, { analyzed, view })
  loop.execute(decisions, { analyzed: analyzed.values(), view }, outcome)
  return outcome
}
