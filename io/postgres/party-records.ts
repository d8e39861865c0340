import type { Pool } from 'pg'
import type { Asking } from './asking.ts'

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

/** The latest that stands published of what some sources sent, newest first, through the public's own connection. */
export async function readPublishedOf(
  published: Pool,
  { sources, types, most, depth }: PublishedQuestion,
  { now, today }: Asking,
): Promise<PublishedRow[]> {
  const read = await published.query<
    Omit<PublishedRow, 'subject'> & { subject: string; name: string | null }
  >({
    name: 'read-published-of',
    text: `select found.type, found.key, found.title, found.subject, named.name, found.public_from as "publishedAt"
           from (select newest.* from unnest($3::text[]) as wanted (type)
             cross join lateral (
               select * from standing where standing.type = wanted.type order by seq desc, part limit $5
             ) as newest
             where newest.source = any ($4)
               and newest.public_from <= $1 and (newest.public_until is null or newest.public_until >= $2::date)
             order by newest.public_from desc, newest.key limit $6) as found
           left join lateral (
             select name from subjects where subjects.part = found.part and subjects.id = found.subject limit 1
           ) as named on true
           order by found.public_from desc, found.key`,
    values: [now, today, types, sources, depth, most],
  })
  return read.rows.map(({ subject, name, publishedAt, ...row }) => ({
    ...row,
    subject: { id: subject, name },
    publishedAt: new Date(publishedAt).toISOString(),
  }))
}
