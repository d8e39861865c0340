import { setTimeout } from 'node:timers/promises'
import { instantMs } from '#core/clock/shanghai.ts'
import { setWalked } from '../postgres/sealing-keys.ts'
import type { System } from '../system.ts'
import { resealCases } from './reseal-cases.ts'
import { resealLog } from './reseal-log.ts'
import { resealValues, type Walk } from './reseal-values.ts'

/** A process that has not read the new key by then is not at work (every one reads them twice a minute). */
const SETTLED_MS = 600_000
const BATCHES = 20
const BETWEEN_MS = 10

/**
 * A background work that seals anew, in small batches, what lies under older keys, until nothing does. While there is one key
 * it does nothing; when the newest has settled and all is walked, nothing again.
 */
export function resealing(system: System): () => Promise<number> {
  let walk: Walk | null = null
  return async () => {
    const { ring } = system.keys
    await ring.refresh()
    const [newest, ...older] = ring.keys
    if (older.length === 0 || newest!.walkedAt !== null) return 0
    walk = walk?.newest === newest!.id ? walk : { newest: newest!.id, place: 0, after: null }
    const done = await someBatches(system, walk)
    if (done === 0 && isSettled(system, newest!.madeAt))
      await setWalked(system.pool, newest!.id, system.now())
    return done
  }
}

async function someBatches(system: System, walk: Walk): Promise<number> {
  let done = 0
  for (let batch = 0; batch < BATCHES; batch++) {
    const values = (await resealValues(system, walk)) + (await resealCases(system))
    const some = values + (await resealLog(system))
    done += some
    if (some === 0) return done
    await setTimeout(BETWEEN_MS)
  }
  return done
}

function isSettled({ now }: System, madeAt: string): boolean {
  return instantMs(now()) - instantMs(madeAt) > SETTLED_MS
}
