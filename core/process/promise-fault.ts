import type { CaseMaterial } from './case-state.ts'
import type { Item } from './item.ts'
import type { LoadedProcess } from './load-process.ts'
import { type Promised, promiseDays } from './promise-days.ts'

/** Why a paper cannot be promised for later: it has to be brought at once, or the day is none that may be promised. */
export type PromiseFault = { material: string } & (
  | { code: 'material-not-deferrable' }
  | { code: 'material-promise-day'; params: { from: string; until: string } }
)

interface Promising {
  item: Item
  materials: Record<string, CaseMaterial>
  /** Papers are handed in with the application, or with one that was corrected: what was accepted is not put off again. */
  isApplying: boolean
  on: Promised
}

/** The first promise among what is handed in that nobody may give (容缺受理), or null where all may stand. */
export function promiseFault(
  loaded: LoadedProcess,
  { item, materials, isApplying, on }: Promising,
): PromiseFault | null {
  const later = isApplying ? item.materials.filter(({ necessity }) => necessity === 'deferrable') : []
  const days = promiseDays(loaded, item, on) ?? { from: on.today, until: '9999-12-31' }
  for (const [material, { state, promisedBy = '' }] of Object.entries(materials)) {
    if (state !== 'promised') continue
    if (!later.some(({ id }) => id === material)) return { material, code: 'material-not-deferrable' }
    if (promisedBy < days.from || promisedBy > days.until)
      return { material, code: 'material-promise-day', params: days }
  }
  return null
}
