import type { Pool, PoolClient } from 'pg'

/** A case that became late: in which week (its Monday), of which department and item. */
export interface Overdue {
  week: string
  department: string
  item: string
}

export async function countOverdue(tx: PoolClient, late: Overdue[]): Promise<void> {
  if (late.length === 0) return
  await tx.query({
    name: 'count-overdue',
    text: `insert into case_overdue (week, department, item, n)
           select week, department, item, count(*) from unnest($1::date[], $2::text[], $3::text[]) as given (week, department, item)
           group by 1, 2, 3 order by 1, 2, 3
           on conflict (week, department, item) do update set n = case_overdue.n + excluded.n`,
    values: [
      late.map(({ week }) => week),
      late.map(({ department }) => department),
      late.map(({ item }) => item),
    ],
  })
}

/** How many became late, by week and department, the latest week first. */
export async function listOverdue(db: Pool, since: string): Promise<(Overdue & { n: number })[]> {
  const read = await db.query<Overdue & { n: number }>(
    'select week, department, item, n from case_overdue where week >= $1 order by week desc, n desc, department, item limit 1000',
    [since],
  )
  return read.rows
}
