import type { Pool, PoolClient } from 'pg'
import type { CalendarFile } from '#core/clock/calendar-file.ts'
import { jsonText } from './json-text.ts'

/** A loaded plan or a division's days, the earliest first. */
export interface WorkdayPlan {
  id: number
  loadedAt: string
  file: CalendarFile
}

export async function readPlans(db: Pool | PoolClient): Promise<WorkdayPlan[]> {
  const read = await db.query<WorkdayPlan>(
    `select id::int, to_json(loaded_at) #>> '{}' as "loadedAt", file from workday_plans order by id`,
  )
  return read.rows
}

/** The number of the last one; 0 where nothing was loaded. */
export async function lastPlan(db: Pool | PoolClient): Promise<number> {
  const read = await db.query<{ id: number }>({
    name: 'last-plan',
    text: 'select coalesce(max(id), 0)::int as id from workday_plans',
  })
  return read.rows[0]!.id
}

export async function insertPlan(tx: PoolClient, file: CalendarFile, at: string): Promise<void> {
  await tx.query('insert into workday_plans (loaded_at, file) values ($1, $2)', [at, jsonText(file)])
}
