import type { Pool, PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { checkBook } from '../access/check-book.ts'
import { findIndicatorFaults } from './verify-indicators.ts'

export interface Check {
  what: string
  looked: number
  faults: number
}

/** No check names more places: a table that is gone would name them all. */
const PLACES_NAMED = 100

/** What the loop and the cases put into the log themselves, by who says so. Everything else came through the door. */
const own = `(source like 'rules/%' or source like 'cases/%' or (source, split_part(type, '.', 1)) in
  (('clock', 'record'), ('outbox', 'effect'), ('indicators', 'indicator'), ('console', 'task'), ('console', 'party'), ('console', 'thing'), ('console', 'calendar')))`

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
                  (select count(*) as n from events where not ${own}) as held
             where counted.accepted <> held.n`,
  },
  {
    what: 'Everything kept has its receipt',
    count: 'select count(*) as n from receipts',
    faults: `select taken.n || ' receipts, ' || counted.n + resent.n || ' things accepted, refused or sent again' as fault
             from (select count(*) as n from receipts) as taken,
                  (select coalesce(sum(accepted + quarantined), 0) as n from balances) as counted,
                  (select count(*) as n from quarantine where state = 'resent') as resent
             where taken.n <> counted.n + resent.n`,
  },
  {
    what: 'Every refused row is held with its reasons',
    count: 'select count(*) as n from quarantine',
    faults: `select 'source ' || source || ', import ' || import_id || ': ' || coalesce(counted.n, 0) || ' counted, ' || coalesce(held.n, 0) || ' held' as fault
             from (select source, import_id, quarantined as n from balances) as counted
             full join (
               select source, import_id, count(*) as n from quarantine where state <> 'resent' group by source, import_id
             ) as held using (source, import_id)
             where coalesce(counted.n, 0) <> coalesce(held.n, 0)`,
  },
  {
    what: 'Every record has one current version and its event',
    count: 'select count(*) as n from records',
    faults: `select records.type || ' ' || records.key || ': ' || count(*) filter (where known_to is null) || ' current versions' as fault
             from records group by part, records.type, records.key
             having count(*) filter (where known_to is null) <> 1 or count(*) <> max(version)
             union all
             select records.type || ' ' || records.key || ': its event ' || records.part || '.' || records.seq || ' is missing'
             from records left join events using (part, seq) where events.part is null`,
  },
  {
    what: 'As much is held as the loop has made',
    count: 'select coalesce(sum(n), 0)::bigint as n from made',
    faults: `select kind || ': ' || coalesce(counted.n, 0) || ' made, ' || held.n || ' held' as fault
             from (select 'record' as kind, count(*) as n from records
                   union all select 'decision', count(*) from events where source like 'rules/%' and type = 'decision.made'
                   union all select 'effect', count(*) from events where source like 'rules/%' and type <> 'decision.made') as held
             left join (select kind, sum(n) as n from made group by kind) as counted using (kind)
             where coalesce(counted.n, 0) <> held.n`,
  },
  {
    what: 'No reader is ahead of the log',
    count: 'select count(*) as n from cursors',
    faults: `select reader || ' in partition ' || part || ': at ' || cursors.seq || ' of ' || last_seq as fault
             from cursors join log_heads using (part) where cursors.seq > last_seq`,
  },
]

/** What is verified, and by which working days its indicators are counted. */
interface Verified {
  pool: Pool | PoolClient
  apps: LoadedApps
  calendar: Calendar
}

/** Runs every check; a fault names the very place. */
export async function findFaults({ pool, apps, calendar }: Verified): Promise<{
  checks: Check[]
  faults: string[]
}> {
  const done: Check[] = []
  const faults: string[] = []
  for (const check of checks) {
    const looked = await pool.query<{ n: number }>(check.count)
    const found = await pool.query<{ fault: string }>(`${check.faults} limit ${PLACES_NAMED}`)
    faults.push(...found.rows.map((row) => row.fault))
    done.push({ what: check.what, looked: Number(looked.rows[0]?.n ?? 0), faults: found.rows.length })
  }
  const counted = await findIndicatorFaults(pool, { apps, calendar })
  done.push({
    what: 'Every indicator equals a count over the records',
    looked: counted.looked,
    faults: counted.faults.length,
  })
  const book = await checkBook(pool)
  done.push({
    what: 'The access book is whole and as it was written',
    looked: book.looked,
    faults: book.faults.length,
  })
  faults.push(...book.faults.slice(0, PLACES_NAMED))
  return { checks: done, faults: [...faults, ...counted.faults.slice(0, PLACES_NAMED)] }
}
