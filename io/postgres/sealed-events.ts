import type { PoolClient } from 'pg'

/** What an event of the log holds sealed: personal numbers by field, and columns that no field is known for. */
export interface SealedEvent {
  part: number
  seq: number
  sealed: Record<string, string> | null
  extra: string | null
}

/** The events within a stretch of a partition that hold something sealed. */
export async function readSealedEvents(
  tx: PoolClient,
  { part, after, until }: { part: number; after: number; until: number },
): Promise<SealedEvent[]> {
  const read = await tx.query<SealedEvent>({
    name: 'read-sealed-events',
    text: `select part, seq, data -> '$sealed' as sealed, data ->> '$extra' as extra from events
           where part = $1 and seq > $2 and seq <= $3 and data ?| array['$sealed', '$extra'] order by seq`,
    values: [part, after, until],
  })
  return read.rows
}

/** Puts what was sealed anew in its place; nothing else of an event is ever changed. */
export async function replaceSealedInEvents(tx: PoolClient, events: readonly SealedEvent[]): Promise<void> {
  await tx.query({
    name: 'replace-sealed-in-events',
    text: `update events set data = data || given.patch
           from unnest($1::smallint[], $2::bigint[], $3::jsonb[]) as given (part, seq, patch)
           where events.part = given.part and events.seq = given.seq`,
    values: [
      events.map(({ part }) => part),
      events.map(({ seq }) => seq),
      events.map(({ sealed, extra }) =>
        JSON.stringify({ ...(sealed ? { $sealed: sealed } : {}), ...(extra ? { $extra: extra } : {}) }),
      ),
    ],
  })
}

/** Whether anything in the log lies under a key; reads all of it. */
export async function isKeyInLog(tx: PoolClient, key: string): Promise<boolean> {
  const read = await tx.query<{ found: boolean }>(
    `select exists (
       select from events where data ->> '$extra' like $1
       union all
       select from events, jsonb_each_text(data -> '$sealed') as sealed where sealed.value like $1) as found`,
    [`${key}.%`],
  )
  return read.rows[0]?.found ?? false
}
