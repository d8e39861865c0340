import { keptNumber, type NumberKind } from '#io/people/number.ts'
import type { System } from '#io/system.ts'

/** A number somebody is known by. */
export interface Numbered {
  kind: NumberKind
  number: string
}

/** Of several residents the one the departments hold most on, so that their own page has something to show. */
export async function bestKnown<T>(
  system: System,
  all: readonly T[],
  numberOf: (one: T) => Numbered,
): Promise<{ one: T; number: Numbered }> {
  const numbered = all.map((one) => ({ one, number: numberOf(one) }))
  const subjects = numbered.map(({ number }) => keptNumber(system, number).subject)
  const counted = await system.pool.query<{ subject: string }>(
    `select subject from records where subject = any ($1) and known_to is null
     group by subject order by count(*) desc, subject limit 1`,
    [subjects],
  )
  return numbered[Math.max(0, subjects.indexOf(counted.rows[0]?.subject ?? ''))]!
}
