import type { LoadedApps } from '../load-apps.ts'
import { wordAt } from '../words.ts'
import { limitOn, type TimeAllowed } from './case-clock.ts'
import type { ItemLimit } from './item.ts'
import type { LoadedItem } from './load-item.ts'
import { mainClock } from './main-clock.ts'

type Times = { statutory: ItemLimit | TimeAllowed | null; promised: ItemLimit | TimeAllowed | null }

/**
 * All that can be told of an item as a record: what stands in its declaration, its words in both languages, and its time as the law
 * stands on a day. Internal items have none: nobody applies for them.
 */
export function itemRecord(
  apps: Pick<LoadedApps, 'apps' | 'cases'>,
  { app, item }: LoadedItem,
  today: string,
): Record<string, unknown> | null {
  if (item.internal) return null
  const { code, version, process, form, department, kind, powerType, audience, level, scope } = item
  const { basis, visits, materials, validFrom, validTo, fee, joint = [] } = item
  const { statutory, promised } = timesOf(apps, { app, item }, today)
  return {
    ...{ code, version, app, process, form, department, kind, powerType, level, scope },
    audience: [...audience].sort(),
    ...{ basis, visits, validFrom, validTo, fee: fee?.amount, isJoint: joint.length > 0 },
    materialCount: materials.length,
    networkCount: materials.filter(({ source }) => source === 'network').length,
    statutory: statutory?.amount,
    statutoryUnit: statutory?.unit,
    promised: promised?.amount,
    promisedUnit: promised?.unit,
    ...wordsOf(apps, app, code),
  }
}

/** The time of the clock that says how long the item takes. */
function timesOf(
  { cases }: Pick<LoadedApps, 'cases'>,
  { app, item }: Pick<LoadedItem, 'app' | 'item'>,
  today: string,
): Times {
  const { process, limits } = cases.processes.get(`${app}.${item.process}`)!
  const id = mainClock(process, item)
  if (id === null) return { statutory: null, promised: null }
  const own = item.limits?.[id]
  if (own) return { statutory: own.statutory, promised: own.promised ?? null }
  const at = (limit: string | undefined) => (limit === undefined ? null : limitOn(limits, limit, today))
  return { statutory: at(process.clocks[id]?.statutory), promised: at(process.clocks[id]?.promised) }
}

function wordsOf(
  { apps }: Pick<LoadedApps, 'apps'>,
  id: string,
  code: string,
): Record<string, string | undefined> {
  const words = apps.find((app) => app.id === id)?.words
  const word = (language: 'zh' | 'en', part: string) =>
    (words && wordAt(words[language], ['items', code, part])) ?? undefined
  return {
    nameZh: word('zh', 'name'),
    nameEn: word('en', 'name'),
    summaryZh: word('zh', 'summary'),
    summaryEn: word('en', 'summary'),
  }
}
