import type { Pool, PoolClient } from 'pg'
import type { Use } from '#core/party-quota.ts'

/** The beginnings of the minute and the day a request falls into. */
export interface UseStarts {
  minute: string
  day: string
}

/** Counts one request with its events in its minute and on its day, and answers what has been used of both by then. */
export async function takeUse(
  tx: PoolClient,
  { party, events, starts }: { party: string; events: number; starts: UseStarts },
): Promise<{ minute: Use; day: Use }> {
  const taken = await tx.query<Use & { grain: 'minute' | 'day' }>({
    name: 'take-party-use',
    text: `insert into party_use (party, grain, starts_at, requests, events)
           values ($1, 'day', $2, 1, $4), ($1, 'minute', $3, 1, $4)
           on conflict (party, grain, starts_at) do update set
             requests = party_use.requests + 1, events = party_use.events + excluded.events
           returning grain, requests, events`,
    values: [party, starts.day, starts.minute, events],
  })
  const of = (grain: string) => taken.rows.find((row) => row.grain === grain) ?? { requests: 0, events: 0 }
  return { minute: of('minute'), day: of('day') }
}

/** What became of the rows of one request. */
export interface Outcomes {
  received: number
  accepted: number
  refused: number
  late: number
}

export async function addOutcomes(
  tx: PoolClient,
  { party, starts, outcomes }: { party: string; starts: UseStarts; outcomes: Outcomes },
): Promise<void> {
  const { received, accepted, refused, late } = outcomes
  await tx.query({
    name: 'add-party-outcomes',
    text: `insert into party_use (party, grain, starts_at, received, accepted, refused, late)
           values ($1, 'day', $2, $4, $5, $6, $7), ($1, 'minute', $3, $4, $5, $6, $7)
           on conflict (party, grain, starts_at) do update set
             received = party_use.received + excluded.received, accepted = party_use.accepted + excluded.accepted,
             refused = party_use.refused + excluded.refused, late = party_use.late + excluded.late`,
    values: [party, starts.day, starts.minute, received, accepted, refused, late],
  })
}

/** What became of a party's rows in the minutes since an instant. */
export async function readWindow(
  tx: PoolClient,
  party: string,
  from: string,
): Promise<Pick<Outcomes, 'received' | 'refused'>> {
  const read = await tx.query<Pick<Outcomes, 'received' | 'refused'>>({
    name: 'read-party-window',
    text: `select coalesce(sum(received), 0)::bigint as received, coalesce(sum(refused), 0)::bigint as refused
           from party_use where party = $1 and grain = 'minute' and starts_at >= $2`,
    values: [party, from],
  })
  return read.rows[0] ?? { received: 0, refused: 0 }
}

/** Per party what was accepted, and of that too late, on the days since an instant. */
export async function readLateness(
  db: Pool,
  from: string,
): Promise<Map<string, Pick<Outcomes, 'accepted' | 'late'>>> {
  const read = await db.query<Pick<Outcomes, 'accepted' | 'late'> & { party: string }>(
    `select party, sum(accepted)::bigint as accepted, sum(late)::bigint as late
     from party_use where grain = 'day' and starts_at >= $1 group by party`,
    [from],
  )
  return new Map(read.rows.map(({ party, ...rest }) => [party, rest]))
}

export interface UseDay extends Outcomes, Use {
  startsAt: string
}

/** The days of a party since an instant, oldest first. */
export async function readUseDays(db: Pool, party: string, from: string): Promise<UseDay[]> {
  const read = await db.query<UseDay & { startsAt: Date }>(
    `select starts_at as "startsAt", requests, events, received, accepted, refused, late
     from party_use where party = $1 and grain = 'day' and starts_at >= $2 order by starts_at`,
    [party, from],
  )
  return read.rows.map((row) => ({ ...row, startsAt: (row.startsAt as Date).toISOString() }))
}

/** Forgets minutes that no window reaches any more; days stay. Answers how many rows went. */
export async function forgetMinutes(db: Pool, before: string): Promise<number> {
  const gone = await db.query(`delete from party_use where grain = 'minute' and starts_at < $1`, [before])
  return gone.rowCount ?? 0
}
