import type { Pool } from 'pg'

export interface Counts {
  subjects: number
  records: number
  events: number
  published: number
  sources: number
}

/**
 * How much there is. Events are counted exactly (the log numbers them); subjects and records are the database's own
 * estimates once they are many, because counting a million rows for a welcome page would be waste.
 */
export async function readCounts(db: Pool): Promise<Counts> {
  const read = await db.query<Counts>({
    name: 'read-counts',
    text: `select (select sum(last_seq)::bigint from log_heads) as events,
                  (select count(*) from (select 1 from subjects limit 20001) as first_ones) as subjects,
                  (select count(*) from (select 1 from records where known_to is null limit 20001) as first_ones) as records,
                  (select count(*) from (select 1 from records where known_to is null and public_from is not null limit 20001) as first_ones) as published,
                  (select count(distinct source) from balances) as sources`,
  })
  const counts = read.rows[0] ?? { subjects: 0, records: 0, events: 0, published: 0, sources: 0 }
  return counts.records > 20_000 || counts.subjects > 20_000
    ? { ...counts, ...(await estimates(db, counts)) }
    : counts
}

async function estimates(db: Pool, counted: Counts): Promise<Partial<Counts>> {
  const read = await db.query<{ relname: string; n: number }>(
    `select relname, greatest(reltuples, 0)::bigint as n from pg_class where oid in ('subjects'::regclass, 'records'::regclass)`,
  )
  const of = (name: string) => read.rows.find((row) => row.relname === name)?.n ?? 0
  const records = Math.max(counted.records, of('records'))
  const published = counted.published > 20_000 ? Math.round(records * 0.98) : counted.published
  return {
    subjects: Math.max(counted.subjects, of('subjects')),
    records,
    published: Math.min(published, records),
  }
}
