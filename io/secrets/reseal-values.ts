import { replaceValues, type SealedPlace, sealedPlaces, takeOldValues } from '../postgres/sealed-values.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'

/** So many at once: a transaction that holds their rows for some milliseconds. */
const AT_ONCE = 200

/** How far a walk through all places has come; one walk for each new key, and for each start of a process. */
export interface Walk {
  newest: string
  place: number
  after: string | null
}

/**
 * Seals some values anew that lie under an older key, and answers how many. A walk that has passed every place begins again
 * at the next call: another process may still have sealed with the older key until it read the new one.
 */
export async function resealValues(system: System, walk: Walk): Promise<number> {
  for (; walk.place < sealedPlaces.length; next(walk)) {
    const done = await resealSome(system, sealedPlaces[walk.place]!, walk)
    if (done > 0) return done
  }
  walk.place = 0
  return 0
}

function next(walk: Walk): void {
  walk.place += 1
  walk.after = null
}

async function resealSome({ pool, keys }: System, place: SealedPlace, walk: Walk): Promise<number> {
  return await transaction(pool, async (tx) => {
    const { newest, after } = walk
    const old = await takeOldValues(tx, place, { newest, after, most: AT_ONCE })
    const anew = await Promise.all(
      old.map(async ({ id, sealed }) => ({ id, sealed: keys.seal(await keys.unseal(sealed)) })),
    )
    if (anew.length > 0) await replaceValues(tx, place, anew)
    walk.after = old.at(-1)?.id ?? after
    return old.length
  })
}
