import type { Pool, PoolClient } from 'pg'

/** What a step made: records kept, decisions taken, everything else that was done. */
export interface Made {
  record: number
  decision: number
  effect: number
}

/** Adds to the counts, in the transaction that makes what they count. */
export async function addMade(tx: PoolClient, part: number, made: Made): Promise<void> {
  await tx.query({
    name: 'add-made',
    text: `insert into made (part, kind, n) select $1, * from unnest($2::text[], $3::bigint[])
           on conflict (part, kind) do update set n = made.n + excluded.n`,
    values: [part, Object.keys(made), Object.values(made)],
  })
}

export interface StageTotals extends Made {
  events: number
  sending: number
  failed: number
  tasks: number
}

/** Totals of the stages behind the door; those of the door itself are the balance. */
export async function readStageTotals(db: Pool): Promise<StageTotals> {
  const read = await db.query<StageTotals>({
    name: 'read-stage-totals',
    text: `select (select sum(last_seq)::bigint from log_heads) as events,
                  coalesce((select sum(n)::bigint from made where kind = 'record'), 0) as record,
                  coalesce((select sum(n)::bigint from made where kind = 'decision'), 0) as decision,
                  coalesce((select sum(n)::bigint from made where kind = 'effect'), 0) as effect,
                  (select count(*) from outbox where state = 'waiting') as sending,
                  (select count(*) from outbox where state = 'failed') as failed,
                  (select count(*) from tasks where state = 'open' and kind = 'task') as tasks`,
  })
  return read.rows[0]!
}
