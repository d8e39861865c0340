import type { AppView } from '#web/blocks/views/app-view.ts'
import { isCorrection } from './rights-draft.ts'

/** Within how many working days a right is promised to be answered, by the limit in force on a day; null where there is none. */
export function promisedDays(apps: AppView[], kind: string, today: string): number | null {
  const id = isCorrection(kind) ? 'correctWithin' : 'answerWithin'
  const limits = apps.find((app) => app.id === 'rights')?.limits ?? []
  const inForce = limits.filter((limit) => limit.id === id && limit.validFrom <= today)
  return inForce.findLast(({ validTo }) => validTo === undefined || validTo >= today)?.amount ?? null
}
