import { replaceSealedInCases, takeOldCases } from '../postgres/sealed-cases.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { fieldsAnew } from './reseal-log.ts'

const AT_ONCE = 200

/** Seals anew what the forms of some cases hold under an older key, and answers of how many. */
export async function resealCases({ pool, keys }: System): Promise<number> {
  return await transaction(pool, async (tx) => {
    const old = await takeOldCases(tx, { newest: keys.ring.newest, most: AT_ONCE })
    const anew = await Promise.all(
      old.map(async (one) => ({ ...one, sealed: await fieldsAnew(keys, one.sealed) })),
    )
    if (anew.length > 0) await replaceSealedInCases(tx, anew)
    return old.length
  })
}
