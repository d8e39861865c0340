import type { Pool, PoolClient } from 'pg'

/** An officer of a department as colleagues see them. */
export interface Officer {
  id: string
  name: string
  roles: string[]
  /** How many desks they have. */
  desks: number
}

const held = `array(select role from account_roles where account = accounts.id and until is null
  and role in ('clerk', 'reviewer', 'inspector', 'head') order by role)`

export async function listOfficers(db: Pool, department: string): Promise<Officer[]> {
  const read = await db.query<Officer>(
    `select * from (
       select id, shown_name as name, ${held} as roles,
         (select count(*) from case_desks where assignee = accounts.id)::int as desks
       from accounts where department = $1 and state = 'active') as officer
     where cardinality(roles) > 0 order by name, id limit 500`,
    [department],
  )
  return read.rows
}

/** An active officer of the department, or null. */
export async function findOfficer(
  db: Pool | PoolClient,
  { id, department }: { id: string; department: string },
): Promise<{ id: string } | null> {
  const read = await db.query<{ id: string }>(
    `select id from accounts where id = $1 and department = $2 and state = 'active' and cardinality(${held}) > 0`,
    [id, department],
  )
  return read.rows[0] ?? null
}
