import type { System } from '#io/system.ts'

/** The ids of the open tasks of a title. */
export async function openTasks({ pool }: System, title: string): Promise<string[]> {
  const read = await pool.query<{ id: string }>(
    `select id from tasks where kind = 'task' and state = 'open' and title = $1 order by opened_at, id`,
    [title],
  )
  return read.rows.map(({ id }) => id)
}
