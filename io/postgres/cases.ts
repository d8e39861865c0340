import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { jsonText } from './json-text.ts'

/** A case with what only the tables know of it. */
export interface CaseRow {
  state: CaseState
  loopId: string
  closedAt: string | null
}

/** The subject a case's events are about: it decides the partition where all of the case lies. */
export function caseSubject(no: string): string {
  return `case:${no}`
}

export function casePart(no: string): number {
  return partitionOf(caseSubject(no))
}

/** What is read of a case. */
export const caseColumns = `state, loop_id as "loopId", to_json(closed_at) #>> '{}' as "closedAt"`

export async function findCase(db: Pool | PoolClient, no: string): Promise<CaseRow | null> {
  const read = await db.query<CaseRow>({
    name: 'find-case',
    text: `select ${caseColumns} from cases where part = $1 and no = $2`,
    values: [casePart(no), no],
  })
  return read.rows[0] ?? null
}

/** Cases by their numbers, in the order in which they were opened. */
export async function findCases(db: Pool | PoolClient, nos: string[]): Promise<CaseRow[]> {
  if (nos.length === 0) return []
  const read = await db.query<CaseRow>({
    name: 'find-cases',
    text: `select ${caseColumns} from cases
           where (part, no) in (select * from unnest($1::smallint[], $2::text[])) order by opened_at, no`,
    values: [nos.map(casePart), nos],
  })
  return read.rows
}

/** Locks cases until the commit, in the order of their keys, so that two who lock several never wait in a circle. */
export async function lockCases(tx: PoolClient, nos: string[]): Promise<Map<string, CaseRow>> {
  const read = await tx.query<CaseRow>({
    name: 'lock-cases',
    text: `select ${caseColumns} from cases
           where (part, no) in (select * from unnest($1::smallint[], $2::text[])) order by part, no for update`,
    values: [nos.map(casePart), nos],
  })
  return new Map(read.rows.map((row) => [row.state.no, row]))
}

/** Those of the cases that nobody else is at, locked; the others are left for the next round. */
export async function lockFreeCases(tx: PoolClient, nos: string[]): Promise<CaseRow[]> {
  const read = await tx.query<CaseRow>({
    name: 'lock-free-cases',
    text: `select ${caseColumns} from cases
           where (part, no) in (select * from unnest($1::smallint[], $2::text[])) order by part, no for update skip locked`,
    values: [nos.map(casePart), nos],
  })
  return read.rows
}

/** Writes cases as they stand now; new ones are added. */
export async function saveCases(
  tx: PoolClient,
  rows: { state: CaseState; loopId: string; at: string; isLate: boolean; calendarVersion: string }[],
): Promise<void> {
  if (rows.length === 0) return
  const of = <T>(value: (state: CaseState) => T): T[] => rows.map(({ state }) => value(state))
  await tx.query({
    name: 'save-cases',
    text: `insert into cases (part, no, app, process, item, department, applicant, is_closed, version, opened_at, closed_at, is_late,
             calendar_version, loop_id, state)
           select part, no, app, process, item, department, applicant, is_closed, version, opened_at,
             case when is_closed then at end, is_late, calendar_version, loop_id, state
           from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[],
             $9::int[], $10::timestamptz[], $11::timestamptz[], $12::boolean[], $13::text[], $14::text[], $15::jsonb[])
             as given (part, no, app, process, item, department, applicant, is_closed, version, opened_at, at, is_late,
               calendar_version, loop_id, state)
           on conflict (part, no) do update set department = excluded.department, is_closed = excluded.is_closed,
             version = excluded.version, is_late = excluded.is_late, closed_at = coalesce(cases.closed_at, excluded.closed_at),
             calendar_version = excluded.calendar_version, state = excluded.state`,
    values: [
      of(({ no }) => casePart(no)),
      of(({ no }) => no),
      of(({ app }) => app),
      of(({ process }) => process),
      of(({ item }) => item),
      of(({ facts }) => String(facts.department ?? '')),
      of(({ applicant }) => applicant.subject),
      of(({ isClosed }) => isClosed),
      of(({ version }) => version),
      of(({ openedAt }) => openedAt),
      rows.map(({ at }) => at),
      rows.map(({ isLate }) => isLate),
      rows.map(({ calendarVersion }) => calendarVersion),
      rows.map(({ loopId }) => loopId),
      of(jsonText),
    ],
  })
}

/** A place in a list that goes from the newest to the oldest: what follows it was there before. */
export interface NewestPlace {
  at: string
  id: string
}

/** The cases of an applicant, the newest first, those after a place. */
export async function listCases(
  db: Pool,
  applicant: string,
  { after, limit }: { after?: NewestPlace | undefined; limit: number },
): Promise<CaseRow[]> {
  const read = await db.query<CaseRow>({
    name: 'list-cases',
    text: `select ${caseColumns} from cases
           where applicant = $1 and ($2::timestamptz is null or (opened_at, no) < ($2, $3))
           order by opened_at desc, no desc limit $4`,
    values: [applicant, after?.at ?? null, after?.id ?? null, limit],
  })
  return read.rows
}

/** Cases whose clocks were counted by another calendar than the one in force; asked so that its index finds that there are none. */
export async function casesOfOtherCalendar(
  tx: PoolClient,
  version: string,
  most: number,
): Promise<CaseRow[]> {
  const read = await tx.query<CaseRow>(
    `select ${caseColumns} from cases where not is_closed and (calendar_version < $1 or calendar_version > $1)
     order by part, no limit $2 for update skip locked`,
    [version, most],
  )
  return read.rows
}
