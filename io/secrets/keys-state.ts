import { countWaiting } from '../postgres/cursors.ts'
import { countOldCases } from '../postgres/sealed-cases.ts'
import { countByKey, sealedPlaces } from '../postgres/sealed-values.ts'
import type { System } from '../system.ts'

export interface KeysState {
  /** Newest first; the first seals. */
  keys: { id: string; suite: string; madeAt: string; seals: boolean }[]
  /** How many values still lie under an older key, by table; of the log how many events have not been looked at since. */
  left: { place: string; values: number }[]
  /** Whether nothing lies under an older key, also by processes that were slow to read the new one. */
  isDone: boolean
}

/** Which keys there are, and how much is still to be sealed anew. */
export async function keysState(system: System): Promise<KeysState> {
  const { ring } = system.keys
  await ring.refresh()
  const [newest, ...older] = ring.keys
  const isDone = older.length === 0 || newest!.walkedAt !== null
  return {
    keys: ring.keys.map(({ id, suite, madeAt }) => ({ id, suite, madeAt, seals: id === newest!.id })),
    left: older.length === 0 ? [] : await leftUnder(system, newest!.id, isDone),
    isDone,
  }
}

async function leftUnder(system: System, newest: string, isDone: boolean): Promise<KeysState['left']> {
  const left = new Map<string, number>()
  for (const place of sealedPlaces) {
    const counts = await countByKey(system.pool, place)
    const old = [...counts].reduce((sum, [key, n]) => (key === newest ? sum : sum + n), 0)
    left.set(place.table, (left.get(place.table) ?? 0) + old)
  }
  left.set('cases', await countOldCases(system.pool, newest))
  left.set('log', isDone ? 0 : await countWaiting(system.pool, 'reseal'))
  return [...left].map(([place, values]) => ({ place, values }))
}
