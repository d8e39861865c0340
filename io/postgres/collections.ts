import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { Asking } from './asking.ts'
import type { FactsRow } from './records.ts'

/** A subject as a member of a collection: how many records of the type it has, and one of them. */
export interface MemberRow {
  subject: string
  name: string
  records: number
  sample: Record<string, unknown>
  latest: string | null
}

/** By the platform's clock as well; what is closed or withdrawn the view has left out. */
const standsOpen = `public_from <= $1 and (public_until is null or public_until >= $2::date)`

/** The subjects that have records of a type, by name; `q` is part of the name, `on` a day on which a record must be true. */
export async function listMembers(
  db: Pool,
  question: { type: string; q: string | null; on: string | null; after: string; limit: number },
  { now, today }: Asking,
): Promise<MemberRow[]> {
  const read = await db.query<MemberRow>({
    name: 'list-members',
    text: `with members as (
             select part, subject, count(*) as records, max(valid_from)::text as latest,
               (array_agg(key order by seq desc))[1] as key
             from standing
             where type = $3 and ${standsOpen} and subject > $6
               and ($5::date is null or ((valid_from is null or valid_from <= $5) and (valid_to is null or valid_to > $5)))
             group by part, subject
           ), page as (
             select members.*, named.name from members cross join lateral (
               select name from subjects where subjects.part = members.part and subjects.id = members.subject limit 1
             ) as named
             where $4::text is null or position($4 in named.name) > 0
             order by members.subject limit $7
           )
           select page.subject, page.name, page.records, sample.data as sample, page.latest from page
           cross join lateral (
             select data from facts where part = page.part and type = $3 and key = page.key and known_to is null limit 1
           ) as sample
           order by page.subject`,
    values: [now, today, question.type, question.q, question.on, question.after, question.limit],
  })
  return read.rows
}

/** All standing records of a type and one subject: a law's articles, a graph's nodes. Without a subject, of the whole type. */
export async function readCollection(
  db: Pool,
  question: { type: string; subject: string | null; on: string | null; limit: number },
  { now, today }: Asking,
): Promise<FactsRow[]> {
  const read = await db.query<FactsRow>({
    name: 'read-collection',
    text: `select part, type, key, version, subject, seq, source, title, valid_from, valid_to, data, is_published from facts
           where type = $3 and known_to is null and public_from is not null and ${standsOpen}
             and ($4::text is null or subject = $4) and ($7::smallint is null or part = $7)
             and ($5::date is null or ((valid_from is null or valid_from <= $5) and (valid_to is null or valid_to > $5)))
           order by valid_from, seq limit $6`,
    values: [
      now,
      today,
      question.type,
      question.subject,
      question.on,
      question.limit,
      question.subject === null ? null : partitionOf(question.subject),
    ],
  })
  return read.rows
}
