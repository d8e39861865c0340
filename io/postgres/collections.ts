import type { Pool } from 'pg'
import type { Asking } from './asking.ts'
import type { RecordRow } from './records.ts'

/** A subject as a member of a collection: how many records of the type it has, and one of them. */
export interface MemberRow {
  subject: string
  name: string
  records: number
  sample: Record<string, unknown>
  latest: string | null
}

const standing = `records.known_to is null and records.public_from <= $1
  and (records.public_until is null or records.public_until >= $2::date) and records.withdrawn_at is null`

/** The subjects that have records of a type, by name; `q` is part of the name, `on` a day on which a record must be true. */
export async function listMembers(
  db: Pool,
  question: { type: string; q: string | null; on: string | null; after: string; limit: number },
  asking: Asking,
): Promise<MemberRow[]> {
  const read = await db.query<MemberRow>({
    name: 'list-members',
    text: `select members.subject, subjects.name, members.records, events.data as sample, members.latest from (
             select part, subject, count(*) as records, max(valid_from)::text as latest, max(seq) as seq from records
             where type = $3 and ${standing}
               and ($5::date is null or ((valid_from is null or valid_from <= $5) and (valid_to is null or valid_to > $5)))
             group by part, subject
           ) as members
           join subjects on subjects.part = members.part and subjects.id = members.subject
           join events on events.part = members.part and events.seq = members.seq
           where ($4::text is null or position($4 in subjects.name) > 0) and members.subject > $6
           order by members.subject limit $7`,
    values: [
      asking.now,
      asking.today,
      question.type,
      question.q,
      question.on,
      question.after,
      question.limit,
    ],
  })
  return read.rows
}

/** All standing records of a type and one subject: a law's articles, a graph's nodes. Without a subject, of the whole type. */
export async function readCollection(
  db: Pool,
  question: { type: string; subject: string | null; on: string | null; limit: number },
  asking: Asking,
): Promise<RecordRow[]> {
  const read = await db.query<RecordRow>({
    name: 'read-collection',
    text: `select records.*, events.data, events.loop_id
           from records join events on events.part = records.part and events.seq = records.seq
           where records.type = $3 and ${standing} and ($4::text is null or records.subject = $4)
             and ($5::date is null or ((valid_from is null or valid_from <= $5) and (valid_to is null or valid_to > $5)))
           order by valid_from, records.seq limit $6`,
    values: [asking.now, asking.today, question.type, question.subject, question.on, question.limit],
  })
  return read.rows
}
