import type { Pool, PoolClient } from 'pg'
import type { CaseState } from '#core/process/case-state.ts'
import { type CaseRow, caseColumns } from './cases.ts'

/** Which of the cases of an item are meant: the item whose cases are lines, and whose. */
export interface LinesQuestion {
  line: string
  subjects: string[]
  /** Held until the commit of the asker's transaction. */
  isHeld: boolean
}

/**
 * The newest line of each of some items. Where they are held, whoever suspends an item waits for those who are just applying, and the
 * other way round, and those who apply do not wait for one another.
 */
export async function newestLines(
  db: Pool | PoolClient,
  { line, subjects, isHeld }: LinesQuestion,
): Promise<Map<string, CaseState>> {
  const read = await db.query<{ state: CaseState }>({
    name: isHeld ? 'held-lines' : 'newest-lines',
    text: `select state from cases where (part, no) in (
             select distinct on (applicant) part, no from cases
             where applicant = any($2::text[]) and applicant like 'item:%' and item = $1
             order by applicant, opened_at desc, no desc)
           order by part, no ${isHeld ? 'for share' : ''}`,
    values: [line, subjects],
  })
  return new Map(read.rows.map(({ state }) => [state.applicant.subject, state]))
}

/** The lines of a department's items, each item's newest. */
export async function linesOfDepartment(
  db: Pool,
  { line, department }: { line: string; department: string },
): Promise<CaseState[]> {
  const read = await db.query<{ state: CaseState }>({
    name: 'lines-of-department',
    text: `select distinct on (applicant) state from cases
           where department = $2 and applicant like 'item:%' and item = $1
           order by applicant, opened_at desc, no desc`,
    values: [line, department],
  })
  return read.rows.map(({ state }) => state)
}

/** The newest case of an applicant for an item, locked; of two who want to open one the second finds what the first has opened. */
export async function lockNewestCase(
  tx: PoolClient,
  { item, subject }: { item: string; subject: string },
): Promise<CaseRow | null> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${item} ${subject}`])
  const read = await tx.query<CaseRow>({
    name: 'lock-newest-case',
    text: `select ${caseColumns} from cases where applicant = $1 and item = $2
           order by opened_at desc, no desc limit 1 for update`,
    values: [subject, item],
  })
  return read.rows[0] ?? null
}
