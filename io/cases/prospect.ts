import type { PoolClient } from 'pg'
import type { CaseState } from '#core/process/case-state.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { openCase } from '#core/process/open-case.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { unmet } from '#core/process/unmet.ts'
import type { Reason } from '#core/quality.ts'
import type { System } from '../system.ts'
import type { Opening } from './begin-cases.ts'
import { worldOf } from './case-world.ts'
import { findAsked } from './find-asked.ts'

/** A case as it would be opened, still without a number. */
export interface Prospect {
  loaded: LoadedProcess
  state: CaseState
}

export function prospectOf(system: System, opening: Opening): Prospect {
  const { app, item } = system.apps.cases.items.get(opening.item)!
  const loaded = system.apps.cases.processes.get(`${app}.${item.process}`)!
  const { item: code, at, by: _, loopId: __, ...given } = opening
  const beginning = { ...given, no: '', item: code, itemVersion: item.version, openedAt: at }
  return { loaded, state: openCase(loaded, { ...beginning, department: item.department, division: null }) }
}

/** What still has to be handed in, of what an item asks of this application. */
export function missingOf(system: System, { loaded, state }: Prospect): string[] {
  const scope = scopeIn(loaded, state, { world: worldOf(system, state, { at: state.openedAt }) })
  return (scope.materials as { missing: string[] }).missing
}

/** What the process requires of whoever applies and does not hold, as the network knows it now. */
export async function unmetBy(
  tx: PoolClient,
  system: System,
  { loaded, state }: Prospect,
): Promise<Reason[]> {
  if (loaded.requires.length === 0) return []
  const world = worldOf(system, state, { at: state.openedAt })
  const found = await findAsked(tx, system, loaded, { step: loaded.begin, state, world })
  return unmet(loaded, scopeIn(loaded, state, { world: { ...world, found } }))
}
