import type { Actor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { isKeyInCases } from '../postgres/sealed-cases.ts'
import { isKeyInLog } from '../postgres/sealed-events.ts'
import { countByKey, sealedPlaces } from '../postgres/sealed-values.ts'
import { deleteSealingKey, lockKeys } from '../postgres/sealing-keys.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** Begins a new key: it seals from now on, in every process within half a minute, and older values are sealed anew behind it. */
export async function rotateKeys(system: System, actor: Actor): Promise<string> {
  const { ring } = system.keys
  const id = await transaction(system.pool, async (tx) => {
    const made = await ring.make(tx)
    await writeInBook(tx, actor, { looked: { act: 'key', detail: `rotated to ${made}` }, at: system.now() })
    return made
  })
  await ring.refresh()
  return id
}

/** Destroys a key under which nothing lies any more. Backups of before need it, and bring it with them. */
export async function forgetKey(system: System, actor: Actor, id: string): Promise<void> {
  await system.keys.ring.refresh()
  const [newest, ...older] = system.keys.ring.keys
  if (newest!.id === id) throw new Refusal('sealing-key-used', { key: id })
  if (!older.some((key) => key.id === id)) throw new Refusal('sealing-key-not-found')
  await transaction(system.pool, async (tx) => {
    await lockKeys(tx)
    if (newest!.walkedAt === null) throw new Refusal('sealing-key-used', { key: id })
    for (const place of sealedPlaces)
      if ((await countByKey(tx, place)).has(id)) throw new Refusal('sealing-key-used', { key: id })
    if ((await isKeyInCases(tx, id)) || (await isKeyInLog(tx, id)))
      throw new Refusal('sealing-key-used', { key: id })
    await deleteSealingKey(tx, id)
    await writeInBook(tx, actor, { looked: { act: 'key', detail: `destroyed ${id}` }, at: system.now() })
  })
  await system.keys.ring.refresh()
}
