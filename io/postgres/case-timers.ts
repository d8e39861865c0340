import type { Pool, PoolClient } from 'pg'
import { casePart } from './cases.ts'

export type TimerKind = 'yellow' | 'orange' | 'promised' | 'statutory'

export interface Timer {
  no: string
  clock: string
  kind: TimerKind
  at: string
}

/** What a clock will do, beside the instant its case acted from. */
export type NextTimer = Timer & { since: string }

/**
 * The timers of cases as they are now, in place of all they had. What lies at or before the instant its case acted from has been
 * done, unless it stood there still: of two clocks that end in one moment the second must not be forgotten with the first.
 */
export async function replaceTimers(tx: PoolClient, nos: string[], timers: NextTimer[]): Promise<void> {
  if (nos.length === 0) return
  const dropped = await tx.query<Timer>({
    name: 'drop-timers',
    text: `delete from case_timers where (part, case_no) in (select * from unnest($1::smallint[], $2::text[]))
           returning case_no as no, clock, kind, to_json(at) #>> '{}' as at`,
    values: [nos.map(casePart), nos],
  })
  const stood = new Set(dropped.rows.map(idOf))
  const next = timers.filter((one) => one.at > one.since || stood.has(idOf(one)))
  if (next.length === 0) return
  await tx.query({
    name: 'add-timers',
    text: `insert into case_timers (part, case_no, clock, kind, at)
           select * from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])`,
    values: [
      next.map(({ no }) => casePart(no)),
      next.map(({ no }) => no),
      next.map(({ clock }) => clock),
      next.map(({ kind }) => kind),
      next.map(({ at }) => at),
    ],
  })
}

function idOf({ no, clock, kind, at }: Timer): string {
  return `${no} ${clock} ${kind} ${Date.parse(at)}`
}

/** The cases for which something is due, the longest due first. */
export async function dueCases(db: Pool | PoolClient, now: string, most: number): Promise<string[]> {
  const read = await db.query<{ no: string }>({
    name: 'due-cases',
    text: 'select case_no as no from case_timers where at <= $1 order by at limit $2',
    values: [now, most],
  })
  return [...new Set(read.rows.map(({ no }) => no))]
}

/** The first timer of each case that is due, taken away. Only for cases this transaction has locked. */
export async function takeFirstTimers(tx: PoolClient, nos: string[], now: string): Promise<Timer[]> {
  const taken = await tx.query<Timer>({
    name: 'take-first-timers',
    text: `delete from case_timers using (
             select distinct on (part, case_no) part, case_no, clock, kind from case_timers
             where (part, case_no) in (select * from unnest($1::smallint[], $2::text[])) and at <= $3
             order by part, case_no, at, kind desc
           ) as first
           where case_timers.part = first.part and case_timers.case_no = first.case_no
             and case_timers.clock = first.clock and case_timers.kind = first.kind
           returning case_timers.case_no as no, case_timers.clock, case_timers.kind,
             to_json(case_timers.at) #>> '{}' as at`,
    values: [nos.map(casePart), nos, now],
  })
  return taken.rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}
