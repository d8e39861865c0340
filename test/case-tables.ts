import type { StateValue } from 'xstate'
import type { CaseState } from '#core/process/case-state.ts'
import type { System } from '#io/system.ts'

/** A step as its event keeps it. */
export interface TakenStep {
  app: string
  process: string
  step: string
  before: StateValue
  after: StateValue
}

export async function stepsOf({ pool }: System): Promise<TakenStep[]> {
  const { rows } = await pool.query<{ data: TakenStep }>(
    `select data from events where source like 'cases/%' and data ? 'step' order by part, seq`,
  )
  return rows.map(({ data }) => data)
}

export async function statesOf({ pool }: System): Promise<CaseState[]> {
  const { rows } = await pool.query<{ state: CaseState }>('select state from cases order by no')
  return rows.map(({ state }) => state)
}

/** The cases of which a clock still has something to do. */
export async function casesWithTimers({ pool }: System): Promise<string[]> {
  const { rows } = await pool.query<{ no: string }>('select distinct case_no as no from case_timers')
  return rows.map(({ no }) => no)
}

/**
 * All that is kept of cases, each table as a query that names its rows alike wherever they lie. Left out is what no step of a case
 * decides: whom a desk was given to; of timers those whose moment is past, which have done what they could; and since when a desk has
 * a case, or a certificate its state, which a replay of many steps at once does not see.
 */
export const caseTables: Readonly<Record<string, string>> = {
  cases: `select no, app, process, item, department, applicant, is_closed, version, opened_at, closed_at, loop_id,
      case when is_closed then is_late end as is_late, state, $1::timestamptz is null as x
    from cases order by no`,
  desks: `select case_no, desk, department, roles, item, applicant_name, is_waiting, is_paused, yellow_at, orange_at, due_at,
      statutory_at, $1::timestamptz is null as x
    from case_desks order by case_no, desk`,
  timers: 'select case_no, clock, kind, at from case_timers where at > $1 order by case_no, clock, kind',
  notices: `select id, app, title, words, role, subject, due, loop_id, $1::timestamptz is null as x
    from tasks where kind = 'notice' and words ? 'caseNo' order by id`,
  documents: `select case_no, id, kind, number, department, made_at, values, is_sealed, verify_code, addressee_shown,
      $1::timestamptz is null as x
    from case_documents order by case_no, id`,
  certificates: `select identifier, case_no, app, item, holder, holder_name, holder_shown, department, issued_at, valid_until, state,
      values, verify_code, $1::timestamptz is null as x
    from certificates order by identifier`,
  files: `select id, case_no, case when case_no is not null then digest end as digest, $1::timestamptz is null as x
    from files order by id`,
}

export async function rowsOf({ pool }: System, query: string, now: string): Promise<object[]> {
  return (await pool.query<object>(query, [now])).rows
}
