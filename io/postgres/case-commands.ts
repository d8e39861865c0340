import type { Pool, PoolClient } from 'pg'
import { casePart } from './cases.ts'

export interface CommandGiven {
  no: string
  id: string
}

/** Of commands with an id of their own those that were taken before, as `<no> <id>`. */
export async function takenCommands(tx: PoolClient, given: CommandGiven[]): Promise<Set<string>> {
  if (given.length === 0) return new Set()
  const read = await tx.query<CommandGiven>({
    name: 'taken-commands',
    text: `select case_no as no, id from case_commands
           where (part, case_no, id) in (select * from unnest($1::smallint[], $2::text[], $3::uuid[]))`,
    values: [given.map(({ no }) => casePart(no)), given.map(({ no }) => no), given.map(({ id }) => id)],
  })
  return new Set(read.rows.map(({ no, id }) => `${no} ${id}`))
}

export async function noteCommands(
  tx: PoolClient,
  given: (CommandGiven & { version: number })[],
): Promise<void> {
  if (given.length === 0) return
  await tx.query({
    name: 'note-commands',
    text: `insert into case_commands (part, case_no, id, version)
           select * from unnest($1::smallint[], $2::text[], $3::uuid[], $4::int[])`,
    values: [
      given.map(({ no }) => casePart(no)),
      given.map(({ no }) => no),
      given.map(({ id }) => id),
      given.map(({ version }) => version),
    ],
  })
}

/** The case that an application has opened already, or null. Of two sent at once the second waits for the first. */
export async function openedCase(tx: PoolClient, id: string): Promise<string | null> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`opening ${id}`])
  return await openedBy(tx, id)
}

/** The same as it stands now, without waiting for anybody. */
export async function openedBy(db: Pool | PoolClient, id: string): Promise<string | null> {
  const read = await db.query<{ no: string }>('select no from case_openings where id = $1', [id])
  return read.rows[0]?.no ?? null
}

export async function noteOpened(tx: PoolClient, { id, no }: CommandGiven): Promise<void> {
  await tx.query('insert into case_openings (id, no) values ($1, $2)', [id, no])
}
