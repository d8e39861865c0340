import type { Pool } from 'pg'

/** Persons and organisations whose name holds a part, the shortest names first: nearest to what was typed. */
export async function findSubjectsByName(
  pool: Pool,
  { part, most }: { part: string; most: number },
): Promise<{ subject: string; name: string }[]> {
  const read = await pool.query<{ subject: string; name: string }>(
    `select id as subject, name from subjects
     where scheme in ('person', 'uscc') and strpos(name, $1) > 0
     order by length(name), name, id limit $2`,
    [part, most],
  )
  return read.rows
}
