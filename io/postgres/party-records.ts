import type { Pool } from 'pg'
import { type Asking, standsOpen } from './asking.ts'

/** A publication as a list names it. */
export interface PublishedRow {
  type: string
  key: string
  title: string
  subject: { id: string; name: string | null }
  publishedAt: string
}

export interface PublishedQuestion {
  sources: string[]
  types: string[]
  most: number
  /** How many of the newest publications of each type are looked through: no index leads from a source to its records. */
  depth: number
}

/** The latest that stands published of what some sources sent, newest first. */
export async function readPublishedOf(
  db: Pool,
  { sources, types, most, depth }: PublishedQuestion,
  { now, today }: Asking,
): Promise<PublishedRow[]> {
  const read = await db.query<Omit<PublishedRow, 'subject'> & { subject: string; name: string | null }>({
    name: 'read-published-of',
    text: `select found.type, found.key, found.title, found.subject, subjects.name, found.public_from as "publishedAt"
           from (select newest.* from unnest($3::text[]) as wanted (type)
             cross join lateral (
               select * from records where records.type = wanted.type and known_to is null and public_from is not null
               order by records.seq desc, records.part limit $5
             ) as newest
             where newest.source = any ($4) and ${standsOpen('newest')}
             order by newest.public_from desc, newest.key limit $6) as found
           left join subjects on subjects.part = found.part and subjects.id = found.subject
           order by found.public_from desc, found.key`,
    values: [now, today, types, sources, depth, most],
  })
  return read.rows.map(({ subject, name, publishedAt, ...row }) => ({
    ...row,
    subject: { id: subject, name },
    publishedAt: new Date(publishedAt).toISOString(),
  }))
}
