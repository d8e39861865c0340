import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import type { Item } from '#core/process/item.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { promiseFault } from '#core/process/promise-fault.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

interface HandedIn {
  item: Item
  materials: Record<string, CaseMaterial>
  isApplying: boolean
  at: string
}

/**
 * Only what may follow can be promised, and only for a day within its time.
 * @throws Refusal `material-not-deferrable`, `material-promise-day`
 */
export function requirePromises(
  { calendar, division }: Pick<System, 'calendar' | 'division'>,
  loaded: LoadedProcess,
  { at, ...handedIn }: HandedIn,
): void {
  const on = { today: dateInShanghai(at), calendar, division }
  const fault = promiseFault(loaded, { ...handedIn, on })
  if (fault === null) return
  const params = 'params' in fault ? fault.params : {}
  throw new Refusal(fault.code, params, { material: fault.material })
}
