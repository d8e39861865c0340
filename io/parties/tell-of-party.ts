import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { withReason } from '../access/with-reason.ts'
import { tell } from '../log/tell.ts'
import type { System } from '../system.ts'

/**
 * Puts a change of a party into the log: who may send, and since when, is part of what happened. Who did it is in the access
 * book. Call it last: it locks.
 */
export async function tellOfParty(
  system: System,
  tx: PoolClient,
  told: { by: Actor | undefined; party: string; type: string; data: Record<string, unknown> },
): Promise<void> {
  const [id, at, subject] = [system.newId(), system.now(), `party:${told.party}`]
  await tell(tx, {
    id,
    source: 'console',
    type: told.type,
    subject,
    causeId: null,
    loopId: id,
    data: { party: told.party, ...told.data },
    at,
  })
  if (!told.by) return
  const { key, reason } = told.data as { key?: string | null; reason?: string | null }
  const detail = withReason(told.type, reason ?? null)
  const looked = { act: 'party', subject, detail, ...(key ? { key } : {}) } as const
  await writeInBook(tx, told.by, { looked, at })
}
