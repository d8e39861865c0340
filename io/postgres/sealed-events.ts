import type { PoolClient } from 'pg'

/**
 * What an event of the log holds sealed: personal numbers by field, columns that no field is known for, and of a case's step what was
 * filled in with it (`input`) and by then (`form`).
 */
export interface SealedEvent {
  part: number
  seq: number
  sealed: Record<string, string> | null
  extra: string | null
  input: Record<string, string> | null
  form: Record<string, string> | null
}

/** The events within a stretch of a partition that hold something sealed. */
export async function readSealedEvents(
  tx: PoolClient,
  { part, after, until }: { part: number; after: number; until: number },
): Promise<SealedEvent[]> {
  const read = await tx.query<SealedEvent>({
    name: 'read-sealed-events',
    text: `select part, seq, data -> '$sealed' as sealed, data ->> '$extra' as extra,
             data -> 'input' -> '$sealed' as input, data -> 'form' -> '$sealed' as form
           from events where part = $1 and seq > $2 and seq <= $3
             and (data ?| array['$sealed', '$extra'] or data -> 'input' ? '$sealed' or data -> 'form' ? '$sealed') order by seq`,
    values: [part, after, until],
  })
  return read.rows
}

/** Puts what was sealed anew in its place; nothing else of an event is ever changed. */
export async function replaceSealedInEvents(tx: PoolClient, events: readonly SealedEvent[]): Promise<void> {
  await tx.query({
    name: 'replace-sealed-in-events',
    text: `update events set data = data || given.patch
             || case when given.input is null then '{}' else jsonb_build_object('input', (data -> 'input') || given.input) end
             || case when given.form is null then '{}' else jsonb_build_object('form', (data -> 'form') || given.form) end
           from unnest($1::smallint[], $2::bigint[], $3::jsonb[], $4::jsonb[], $5::jsonb[])
             as given (part, seq, patch, input, form)
           where events.part = given.part and events.seq = given.seq`,
    values: [
      events.map(({ part }) => part),
      events.map(({ seq }) => seq),
      events.map(({ sealed, extra }) =>
        JSON.stringify({ ...(sealed ? { $sealed: sealed } : {}), ...(extra ? { $extra: extra } : {}) }),
      ),
      events.map(({ input }) => input && JSON.stringify({ $sealed: input })),
      events.map(({ form }) => form && JSON.stringify({ $sealed: form })),
    ],
  })
}

/** Whether anything in the log lies under a key, wherever an event holds it; reads all of it. */
export async function isKeyInLog(tx: PoolClient, key: string): Promise<boolean> {
  const read = await tx.query<{ found: boolean }>(
    'select exists (select from events where strpos(data::text, $1) > 0) as found',
    [`"${key}.`],
  )
  return read.rows[0]?.found ?? false
}
