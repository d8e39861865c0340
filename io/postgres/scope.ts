import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'

/**
 * The sources an officer's records come from: those of the own department, or, for an officer of a division, of every
 * party whose unified code (GB 32100) was given in it: its third to eighth character are the division's code.
 */
export async function readableSources(
  db: Pool,
  officer: { department: string | null; division: string | null },
): Promise<string[]> {
  const read = await db.query<{ source: string }>({
    name: 'readable-sources',
    text: `select distinct unnest(array_append(sources, id)) as source from parties
           where id = $1 or ($1 is null and $2::text <> '' and starts_with(substring(uscc, 3, 6), $2))`,
    values: [officer.department, officer.division],
  })
  return read.rows.map((row) => row.source)
}

/** Whether a task of that number stands open and is about the subject. */
export async function hasOpenTask(db: Pool, task: { id: string; subject: string }): Promise<boolean> {
  const read = await db.query({
    name: 'has-open-task',
    text: `select from tasks where id = $1 and subject = $2 and state = 'open' limit 1`,
    values: [task.id, task.subject],
  })
  return read.rowCount === 1
}

/** Whether a person has let a hospital's doctors read their health records, and not taken it back. The consent names it as it is called. */
export async function hasConsented(
  db: Pool,
  { subject, to }: { subject: string; to: string },
): Promise<boolean> {
  const read = await db.query({
    name: 'has-consented',
    text: `select from facts join parties on parties.id = $3 and facts.data ->> 'receiver' in (parties.name_zh, parties.name_en)
           where facts.part = $1 and facts.subject = $2 and facts.type = 'rights.consent' and facts.known_to is null
             and facts.data ->> 'purpose' = 'care-by-doctor' and facts.data ->> 'withdrawnOn' is null limit 1`,
    values: [partitionOf(subject), subject, to],
  })
  return read.rowCount === 1
}
