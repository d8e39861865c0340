import { dateInShanghai } from '#core/clock/shanghai.ts'
import { appendEvents } from '../postgres/events.ts'
import { endPublications } from '../postgres/publications.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'

const AT_ONCE = 1000

/**
 * Ends what has been published to its last day, and tells of it. The public view closes by the date itself, at midnight in
 * Shanghai; this makes the end an event, so that search and receivers learn of it, also when the server was down that night.
 */
export async function endPublicationsStep(system: System): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    const ended = await endPublications(tx, { today: dateInShanghai(at), at, most: AT_ONCE })
    const events = ended.map((row) => ({
      id: `${row.part}.${row.seq}.ended`,
      source: 'clock',
      type: 'record.ended',
      subject: row.subject,
      time: at,
      receivedAt: at,
      causeId: row.eventId,
      loopId: row.loopId,
      data: { type: row.type, key: row.key, version: row.version, title: row.title, until: row.until },
    }))
    await appendEvents(tx, events)
    return ended.length
  })
}
