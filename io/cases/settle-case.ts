import type { PoolClient } from 'pg'
import { settleOn } from '#core/process/advance.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { CaseRefusal } from '#core/process/refuse-step.ts'
import type { Advanced } from '#core/process/settle.ts'
import type { System } from '../system.ts'
import { processOf, worldOf } from './case-world.ts'
import { serialsFor } from './serials-for.ts'

/** The automatic steps of a case of which something outside its own steps has changed. */
export async function settleCase(
  tx: PoolClient,
  system: System,
  { state, at }: { state: CaseState; at: string },
): Promise<Advanced | CaseRefusal> {
  const loaded = processOf(system, state)
  const serials = await serialsFor(tx, loaded, { step: undefined, at })
  return settleOn(loaded, state, at, worldOf(system, state, { at, serials }))
}
