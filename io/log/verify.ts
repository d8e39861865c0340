import type { Pool } from 'pg'

export interface Check {
  what: string
  looked: number
  faults: number
}

/** What must hold of the log and of what the loop made of it, each as a query that finds where it does not. */
const checks: { what: string; count: string; faults: string }[] = [
  {
    what: 'Every partition is numbered without gaps',
    count: 'select count(*) as n from events',
    faults: `select 'partition ' || log_heads.part || ': ' || log_heads.last_seq || ' numbers given, ' || coalesce(held.n, 0) || ' events held' as fault
             from log_heads left join (select part, count(*) as n, max(seq) as last from events group by part) as held using (part)
             where coalesce(held.n, 0) <> log_heads.last_seq or coalesce(held.last, 0) <> log_heads.last_seq`,
  },
  {
    what: 'Every balance is as large as what is held',
    count: 'select coalesce(sum(received), 0)::bigint as n from balances',
    faults: `select 'accepted: ' || counted.accepted || ' counted, ' || held.n || ' events from outside held' as fault
             from (select coalesce(sum(accepted), 0) as accepted from balances) as counted,
                  (select count(*) as n from events where cause_id is null and source <> 'indicators') as held
             where counted.accepted > held.n`,
  },
  {
    what: 'Every refused row is held with its reasons',
    count: 'select count(*) as n from quarantine',
    faults: `select 'import ' || balances.import_id || ' of ' || source || ': ' || quarantined || ' counted, ' || coalesce(held.n, 0) || ' held' as fault
             from balances left join (
               select source, import_id, count(*) as n from quarantine where state <> 'resent' group by source, import_id
             ) as held using (source, import_id)
             where quarantined <> coalesce(held.n, 0)`,
  },
  {
    what: 'Every record has one current version and its event',
    count: 'select count(*) as n from records',
    faults: `select records.type || ' ' || records.key || ': ' || count(*) filter (where known_to is null) || ' current versions' as fault
             from records group by part, records.type, records.key having count(*) filter (where known_to is null) <> 1
             union all
             select records.type || ' ' || records.key || ': its event ' || records.part || '.' || records.seq || ' is missing'
             from records left join events using (part, seq) where events.part is null
             limit 100`,
  },
]

/** Runs every check; a fault names the very place. */
export async function findFaults(db: Pool): Promise<{ checks: Check[]; faults: string[] }> {
  const done: Check[] = []
  const faults: string[] = []
  for (const check of checks) {
    const looked = await db.query<{ n: number }>(check.count)
    const found = await db.query<{ fault: string }>(check.faults)
    faults.push(...found.rows.map((row) => row.fault))
    done.push({ what: check.what, looked: looked.rows[0]?.n ?? 0, faults: found.rows.length })
  }
  return { checks: done, faults }
}
