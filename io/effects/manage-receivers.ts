import { randomBytes } from 'node:crypto'
import type { Actor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { insertReceiver, replaySending, stopReceiver } from '../postgres/outbox.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { isUuid } from '../uuid.ts'
import { isAllowedUrl } from './receiver-url.ts'

/** The secret is told once, in the answer, and kept sealed. Of the address the book keeps the host: the rest may be secret. */
export async function addReceiver(
  system: System,
  actor: Actor,
  wanted: { url: string; topics: string[]; secret?: string },
): Promise<{ id: string; url: string; topics: string[]; secret: string }> {
  if (!isAllowedUrl(wanted.url)) throw new Refusal('receiver-url-refused')
  const id = system.newId()
  const secret = wanted.secret ?? randomBytes(24).toString('base64')
  const { url, topics } = wanted
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    await insertReceiver(tx, { id, url, topics, sealedSecret: system.keys.seal(secret), at })
    const detail = `added: ${new URL(url).host}`
    await writeInBook(tx, actor, { looked: { act: 'receiver', key: id, fields: topics, detail }, at })
  })
  return { id, url, topics, secret }
}

/** Tells an address no more. */
export async function removeReceiver(system: System, actor: Actor, id: string): Promise<void> {
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    if (!isUuid(id) || !(await stopReceiver(tx, id, at))) throw new Refusal('receiver-not-found')
    await writeInBook(tx, actor, { looked: { act: 'receiver', key: id, detail: 'removed' }, at })
  })
}

/** Sends once more what a receiver was sent or could not be. */
export async function replay(system: System, actor: Actor, id: string): Promise<void> {
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    if (!(await replaySending(tx, id, at))) throw new Refusal('sending-not-found')
    await writeInBook(tx, actor, { looked: { act: 'sending', key: id }, at })
    await tx.query(`select pg_notify('yiwang_log', '')`)
  })
}
