import { randomBytes } from 'node:crypto'
import type { Actor } from '#core/access/actor.ts'
import { caseEventTypes, everyCase } from '#core/process/case-topics.ts'
import { writeInBook } from '../access/book.ts'
import { insertReceiver, replaySending, stopReceiver } from '../postgres/outbox.ts'
import { findParty } from '../postgres/parties.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { isUuid } from '../uuid.ts'
import { isAllowedUrl } from './receiver-url.ts'

/** The secret is told once, in the answer, and kept sealed. Of the address the book keeps the host: the rest may be secret. */
export async function addReceiver(
  system: System,
  actor: Actor,
  wanted: { url: string; topics: string[]; party?: string; secret?: string },
): Promise<{ id: string; url: string; topics: string[]; party: string | null; secret: string }> {
  if (!isAllowedUrl(wanted.url)) throw new Refusal('receiver-url-refused')
  await requireParty(system, wanted)
  const id = system.newId()
  const secret = wanted.secret ?? randomBytes(24).toString('base64')
  const { url, topics, party = null } = wanted
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    await insertReceiver(tx, { id, url, topics, party, sealedSecret: system.keys.seal(secret), at })
    const detail = `added: ${new URL(url).host}`
    await writeInBook(tx, actor, { looked: { act: 'receiver', key: id, fields: topics, detail }, at })
  })
  return { id, url, topics, party, secret }
}

/** What becomes of cases is told to parties alone; whoever stands behind the address must be one that may still act. */
async function requireParty(
  { apps, pool }: System,
  { topics, party }: { topics: string[]; party?: string },
): Promise<void> {
  const ofCases = new Set([everyCase, ...caseEventTypes(apps)])
  ofCases.delete('notice.sent')
  if (party === undefined && topics.some((topic) => ofCases.has(topic)))
    throw new Refusal('receiver-party-missing')
  const known = party === undefined ? null : await findParty(pool, party)
  if (party !== undefined && !known) throw new Refusal('party-not-found')
  if (known?.state === 'revoked') throw new Refusal('party-revoked', { party: known.id })
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
