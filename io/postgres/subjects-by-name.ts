import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'

/** A part that more names hold than these is too common to rank all of them: whoever looks says more of the name. */
const LOOKED_AT = 4000

/**
 * Whether a name may be used: not that of a person of whom any record is closed (Personal Information Protection Law arts 44, 47;
 * `core/closing-marks.ts`), since a name that was merged from several says not from which; of an organisation, whose name is public,
 * not where all of them are. `offset 0` has the records of each looked up, never all records hashed.
 */
const isFree = (subject: string) => {
  const has = (which: string) => `exists (
    select from records where records.part = ${subject}.part and records.subject = ${subject}.id and known_to is null
      and ${which} offset 0)`
  const isOpen = 'published.is_free(marks)'
  return `(not ${has(`not ${isOpen}`)} or (not starts_with(${subject}.id, 'person:') and ${has(isOpen)}))`
}

/** Persons and organisations whose name holds a part of two characters or more, the shortest names first: nearest to what was typed. */
export async function findSubjectsByName(
  pool: Pool,
  { part, most }: { part: string; most: number },
): Promise<{ subject: string; name: string }[]> {
  if ([...part].length < 2) return []
  const read = await pool.query<{ subject: string; name: string }>(byName, [part, most])
  return read.rows
}

export const byName = `
select id as subject, name
from (
  select * from (
    select part, id, name from subjects
    where scheme in ('person', 'uscc') and name_pairs(name) @> name_pairs($1) and strpos(lower(name), lower($1)) > 0
    limit ${LOOKED_AT}
  ) as looked_at
  order by length(name), name, id offset 0
) as found
where ${isFree('found')}
limit $2`

/** Under which name somebody is known here; null where they are not, or where it may not be used. */
export async function findNameOf(pool: Pool, subject: string): Promise<string | null> {
  const read = await pool.query<{ name: string }>(
    `select name from subjects where part = $1 and id = $2 and ${isFree('subjects')}`,
    [partitionOf(subject), subject],
  )
  return read.rows[0]?.name ?? null
}
