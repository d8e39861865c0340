import type { Pool, PoolClient } from 'pg'
import type { CaseState } from '#core/process/case-state.ts'
import type { Desk } from '#core/process/desks.ts'
import { casePart } from './cases.ts'

/** A line of an officers' queue. */
export interface DeskRow {
  no: string
  desk: string
  department: string
  roles: string[]
  item: string
  applicantName: string
  assignee: string | null
  isWaiting: boolean
  isPaused: boolean
  openedAt: string
  yellowAt: string | null
  orangeAt: string | null
  dueAt: string | null
  statutoryAt: string | null
  escalatedAt: string | null
}

/** Where no clock runs a case comes last. */
const never = 'infinity'

/** The desks of cases as they are now. Who a desk was given to keeps it as long as it is there. */
export async function replaceDesks(
  tx: PoolClient,
  cases: { state: CaseState; desks: Desk[]; at: string }[],
): Promise<void> {
  if (cases.length === 0) return
  const rows = cases.flatMap(({ state, desks, at }) => desks.map((desk) => ({ ...desk, state, at })))
  const nos = cases.map(({ state }) => state.no)
  await tx.query({
    name: 'drop-desks',
    text: `delete from case_desks where (part, case_no) in (select * from unnest($1::smallint[], $2::text[]))
           and (part, case_no, desk) not in (select * from unnest($3::smallint[], $4::text[], $5::text[]))`,
    values: [
      nos.map(casePart),
      nos,
      rows.map(({ state }) => casePart(state.no)),
      rows.map(({ state }) => state.no),
      rows.map(({ desk }) => desk),
    ],
  })
  if (rows.length > 0) await addDesks(tx, rows)
}

async function addDesks(tx: PoolClient, rows: (Desk & { state: CaseState; at: string })[]): Promise<void> {
  await tx.query({
    name: 'save-desks',
    text: `insert into case_desks (part, case_no, desk, department, roles, item, applicant_name, is_waiting, is_paused, opened_at,
             yellow_at, orange_at, due_at, statutory_at)
           select part, case_no, desk, department, string_to_array(roles, ','), item, applicant_name, is_waiting, is_paused,
             opened_at, yellow_at, orange_at, due_at, statutory_at
           from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[],
             $9::boolean[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[], $13::timestamptz[],
             $14::timestamptz[]) as given (part, case_no, desk, department, roles, item, applicant_name, is_waiting, is_paused,
             opened_at, yellow_at, orange_at, due_at, statutory_at)
           on conflict (part, case_no, desk) do update set department = excluded.department, roles = excluded.roles,
             is_waiting = excluded.is_waiting, is_paused = excluded.is_paused, yellow_at = excluded.yellow_at,
             orange_at = excluded.orange_at, due_at = excluded.due_at, statutory_at = excluded.statutory_at,
             assignee = case when case_desks.department = excluded.department then case_desks.assignee end`,
    values: [
      rows.map(({ state }) => casePart(state.no)),
      rows.map(({ state }) => state.no),
      rows.map(({ desk }) => desk),
      rows.map(({ department }) => department),
      rows.map(({ roles }) => roles.join(',')),
      rows.map(({ state }) => state.item),
      rows.map(({ state }) => state.applicant.name),
      rows.map(({ isWaiting }) => isWaiting),
      rows.map(({ moments }) => moments.isPaused),
      rows.map(({ at }) => at),
      rows.map(({ moments }) => moments.yellow),
      rows.map(({ moments }) => moments.orange),
      rows.map(({ moments }) => moments.promised ?? moments.statutory ?? never),
      rows.map(({ moments }) => moments.statutory),
    ],
  })
}

/** What is read of a desk. */
export const deskColumns = `case_no as no, desk, department, roles, item, applicant_name as "applicantName", assignee,
  is_waiting as "isWaiting", is_paused as "isPaused", to_json(opened_at) #>> '{}' as "openedAt",
  to_json(yellow_at) #>> '{}' as "yellowAt", to_json(orange_at) #>> '{}' as "orangeAt",
  case when due_at < 'infinity' then to_json(due_at) #>> '{}' end as "dueAt", to_json(statutory_at) #>> '{}' as "statutoryAt",
  to_json(escalated_at) #>> '{}' as "escalatedAt"`

export async function desksOfCase(db: Pool | PoolClient, no: string): Promise<DeskRow[]> {
  const read = await db.query<DeskRow>({
    name: 'desks-of-case',
    text: `select ${deskColumns} from case_desks where part = $1 and case_no = $2 order by desk`,
    values: [casePart(no), no],
  })
  return read.rows
}

/** Gives a desk to an officer, or to nobody; false where the case has no such desk. */
export async function assignDesk(
  tx: PoolClient,
  { no, desk, assignee }: { no: string; desk: string; assignee: string | null },
): Promise<boolean> {
  const given = await tx.query(
    'update case_desks set assignee = $4 where part = $1 and case_no = $2 and desk = $3',
    [casePart(no), no, desk, assignee],
  )
  return given.rowCount === 1
}

/** Gives all desks of an officer back to their departments. */
export async function freeDesks(tx: PoolClient, assignee: string): Promise<void> {
  await tx.query('update case_desks set assignee = null where assignee = $1', [assignee])
}

/** All desks an officer has, for handing them on. */
export async function desksOfOfficer(tx: PoolClient, assignee: string, most: number): Promise<DeskRow[]> {
  const read = await tx.query<DeskRow>(
    `select ${deskColumns} from case_desks where assignee = $1 order by due_at limit $2`,
    [assignee, most],
  )
  return read.rows
}

/** Tells the head of the department of desks with little time left; the first time counts. */
export async function escalateDesks(tx: PoolClient, nos: string[], now: string): Promise<void> {
  if (nos.length === 0) return
  await tx.query({
    name: 'escalate-desks',
    text: `update case_desks set escalated_at = $3
           where (part, case_no) in (select * from unnest($1::smallint[], $2::text[])) and escalated_at is null
             and (orange_at <= $3 or due_at <= $3)`,
    values: [nos.map(casePart), nos, now],
  })
}
