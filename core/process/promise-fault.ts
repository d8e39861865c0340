import type { Calendar } from '../clock/calendar.ts'
import { dueOf } from '../clock/limit.ts'
import { limitOn } from './case-clock.ts'
import type { CaseMaterial } from './case-state.ts'
import type { Item } from './item.ts'
import type { LoadedProcess } from './load-process.ts'

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
  on: { today: string; calendar: Calendar; division: string }
}

/** The first promise among what is handed in that nobody may give (容缺受理), or null where all may stand. */
export function promiseFault(
  loaded: LoadedProcess,
  { item, materials, isApplying, on }: Promising,
): PromiseFault | null {
  const from = on.today
  const later = isApplying ? item.materials.filter(({ necessity }) => necessity === 'deferrable') : []
  const until = lastDayOf(loaded, { item, on })
  for (const [material, { state, promisedBy = '' }] of Object.entries(materials)) {
    if (state !== 'promised') continue
    if (!later.some(({ id }) => id === material)) return { material, code: 'material-not-deferrable' }
    if (promisedBy < from || promisedBy > until)
      return { material, code: 'material-promise-day', params: { from, until } }
  }
  return null
}

/** The last day that may be promised today; a process that gives no time for it leaves the day open. */
function lastDayOf({ process, limits }: LoadedProcess, { item, on }: Pick<Promising, 'item' | 'on'>): string {
  const name = process.promises
  const clock = name === undefined ? undefined : process.clocks[name]
  if (!name || !clock) return '9999-12-31'
  const { today: start, ...counting } = on
  const limit = item.limits?.[name]?.statutory ?? limitOn(limits, clock.statutory, start)
  const due = dueOf({ start, limit, ...counting })
  return due.ok ? due.due : start
}
