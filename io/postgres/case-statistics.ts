import type { Pool } from 'pg'
import { countQueue, type QueueCounts } from './case-queue.ts'

/** The lines of a department's items are not what it does for anybody. */
const ofSomebody = `applicant not like 'item:%'`

/** How a department does: what waits, and of the last thirty days what came, what was finished, and how much of it in time. */
export interface DepartmentStatistics extends QueueCounts {
  opened: number
  closed: number
  late: number
  medianDays: number | null
  items: { item: string; closed: number; late: number; medianDays: number | null }[]
}

const figures = `count(*)::int as closed, count(*) filter (where is_late)::int as late,
  percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 86400) as "medianDays"`

export async function readStatistics(
  db: Pool,
  { department, now }: { department: string; now: string },
): Promise<DepartmentStatistics> {
  const since = new Date(Date.parse(now) - 30 * 86_400_000).toISOString()
  const [counts, whole, items, opened] = await Promise.all([
    countQueue(db, department, now),
    db.query(`select ${figures} from cases where department = $1 and closed_at >= $2 and ${ofSomebody}`, [
      department,
      since,
    ]),
    db.query(
      `select item, ${figures} from cases where department = $1 and closed_at >= $2 and ${ofSomebody} group by item order by 2 desc, item limit 100`,
      [department, since],
    ),
    db.query(
      `select count(*)::int as opened from cases where department = $1 and opened_at >= $2 and ${ofSomebody}`,
      [department, since],
    ),
  ])
  return { ...counts, ...opened.rows[0], ...whole.rows[0], items: items.rows }
}
