import { dateInShanghai } from '#core/clock/shanghai.ts'
import { uploadRules } from '#core/materials/upload-rules.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { promiseDays } from '#core/process/promise-days.ts'
import type { System } from '../../system.ts'

/** How papers of an item can be handed in today: as which files, and for which days they may be promised. */
export function handingInView(
  { apps, calendar, division, now }: System,
  { app, item }: Pick<LoadedItem, 'app' | 'item'>,
) {
  const today = dateInShanghai(now())
  const process = apps.cases.processes.get(`${app}.${item.process}`)!
  const { kinds } = uploadRules(today)
  return {
    promiseDays: promiseDays(process, item, { today, calendar, division }),
    uploads: kinds.map(({ kind, endings, megabytes }) => ({ kind, endings, megabytes })),
  }
}
