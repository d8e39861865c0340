import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { CaseWorld } from '#core/process/case-world.ts'
import { blankOf } from '#core/process/load-cases.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import type { System } from '../system.ts'

/** The process a case runs under, in the version it began with. */
export function processOf({ versions }: System, { app, process, processVersion }: CaseState): LoadedProcess {
  const id = `${app}.${process}`
  const loaded = versions.processes.get(`${id}@${processVersion}`)
  if (!loaded) throw new Error(`The process ${id} is not known in version ${processVersion}.`)
  return loaded
}

/** The item a case was opened for, in the version of that time. */
export function itemOf(
  { versions }: System,
  { item, itemVersion }: Pick<CaseState, 'item' | 'itemVersion'>,
): LoadedItem {
  const loaded = versions.items.get(`${item}@${itemVersion}`)
  if (!loaded) throw new Error(`The item ${item} is not known in version ${itemVersion}.`)
  return loaded
}

/** What the engine needs beside a case, at an instant. */
export function worldOf(
  system: System,
  state: CaseState,
  at: { at: string; found?: Record<string, unknown>; serials?: Record<string, number> },
): CaseWorld {
  const { apps, calendar } = system
  return {
    today: dateInShanghai(at.at),
    calendar,
    item: itemOf(system, state),
    tables: apps.tables,
    documents: apps.cases.documents,
    blank: (process) => blankOf(apps.cases, state.app, process),
    found: at.found ?? {},
    serials: at.serials ?? {},
  }
}
