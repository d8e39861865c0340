import type { PoolClient } from 'pg'
import { advanceCursors, takePartitions, type Waiting } from '../postgres/cursors.ts'
import { readSealedEvents, replaceSealedInEvents, type SealedEvent } from '../postgres/sealed-events.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import type { Keys } from './keys.ts'

const PARTITIONS_AT_ONCE = 4
const EVENTS_AT_ONCE = 250

/**
 * Walks on through the log and seals anew what lies under an older key; answers how many events were passed. Numbers have no
 * gaps, so a stretch of them is a stretch of work. What an event says is never changed, only what it is sealed with.
 */
export async function resealLog({ pool, keys }: System): Promise<number> {
  return await transaction(pool, async (tx) => {
    const waiting = await takePartitions(tx, 'reseal', PARTITIONS_AT_ONCE)
    const to = new Map(
      waiting.map(({ part, seq, lastSeq }) => [part, Math.min(lastSeq, seq + EVENTS_AT_ONCE)]),
    )
    for (const one of waiting) await resealStretch(tx, keys, { ...one, until: to.get(one.part)! })
    await advanceCursors(tx, 'reseal', to)
    return waiting.reduce((sum, { part, seq }) => sum + to.get(part)! - seq, 0)
  })
}

async function resealStretch(
  tx: PoolClient,
  keys: Keys,
  { part, seq, until }: Waiting & { until: number },
): Promise<void> {
  const events = await readSealedEvents(tx, { part, after: seq, until })
  const old = events.filter((event) => sealedIn(event).some((one) => !one.startsWith(`${keys.ring.newest}.`)))
  if (old.length > 0) await replaceSealedInEvents(tx, await Promise.all(old.map((one) => anew(keys, one))))
}

function sealedIn({ sealed, extra, input, form }: SealedEvent): string[] {
  const fields = [sealed, input, form].flatMap((one) => Object.values(one ?? {}))
  return [...fields, ...(extra === null ? [] : [extra])]
}

async function anew(keys: Keys, { sealed, extra, input, form, ...place }: SealedEvent): Promise<SealedEvent> {
  return {
    ...place,
    sealed: sealed && (await fieldsAnew(keys, sealed)),
    extra: extra === null ? null : keys.seal(await keys.unseal(extra)),
    input: input && (await fieldsAnew(keys, input)),
    form: form && (await fieldsAnew(keys, form)),
  }
}

/** The same values by their fields, each sealed with the newest key. */
export async function fieldsAnew(
  keys: Keys,
  fields: Record<string, string>,
): Promise<Record<string, string>> {
  const anew = Object.entries(fields).map(
    async ([field, one]) => [field, keys.seal(await keys.unseal(one))] as const,
  )
  return Object.fromEntries(await Promise.all(anew))
}
