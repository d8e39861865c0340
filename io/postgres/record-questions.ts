import type { Pool } from 'pg'
import { type Asking, fromRecords, isPublic, visible } from './asking.ts'
import { jsonText } from './json-text.ts'
import type { RecordPlace, RecordRow } from './records.ts'

/**
 * The partition a business key lies in. A record lies with its subject, which its address does not name, so all partitions
 * are asked, each by its primary key.
 */
export async function findRecordPlace(
  db: Pool,
  wanted: { type: string; key: string },
): Promise<number | null> {
  const read = await db.query<{ part: number }>({
    name: 'find-record-place',
    text: `select found.part from generate_series(0, 63) as place (part)
           cross join lateral (
             select records.part from records
             where records.part = place.part::smallint and type = $1 and key = $2 and known_to is null limit 1
           ) as found limit 1`,
    values: [wanted.type, wanted.key],
  })
  return read.rows[0]?.part ?? null
}

/** One record, its current version or the one asked for. */
export async function findRecord(
  db: Pool,
  place: RecordPlace & { version?: number },
  asking: Asking,
): Promise<RecordRow | null> {
  const read = await db.query<RecordRow>({
    name: 'find-record',
    text: `select records.*, events.data, events.loop_id ${fromRecords}
           where records.part = $4 and records.type = $5 and records.key = $6
             and ((${isPublic}) or $3 = 'department') and ($7::int is null or records.version = $7)
           order by records.version desc limit 1`,
    values: [...visible(asking), place.part, place.type, place.key, place.version ?? null],
  })
  return read.rows[0] ?? null
}

/** All versions of a record, oldest first, for its history. */
export async function readVersions(
  db: Pool,
  place: RecordPlace,
): Promise<{ version: number; knownFrom: string; knownTo: string | null }[]> {
  const read = await db.query<{ version: number; known_from: Date; known_to: Date | null }>({
    name: 'read-versions',
    text: 'select version, known_from, known_to from records where part = $1 and type = $2 and key = $3 order by version',
    values: [place.part, place.type, place.key],
  })
  return read.rows.map((row) => ({
    version: row.version,
    knownFrom: row.known_from.toISOString(),
    knownTo: row.known_to?.toISOString() ?? null,
  }))
}

export interface SubjectQuestion {
  part: number
  subject: string
  validAt: string | null
  knownAt: string | null
  limit: number
}

/** The records of one subject as known at an instant and true on a day; today and now where nothing else is asked. */
export async function readSubjectRecords(
  db: Pool,
  question: SubjectQuestion,
  asking: Asking,
): Promise<RecordRow[]> {
  const read = await db.query<RecordRow>({
    name: 'read-subject-records',
    text: `select records.*, events.data, events.loop_id ${fromRecords}
           where records.part = $4 and records.subject = $5
             and records.known_from <= coalesce($6::timestamptz, 'infinity')
             and (records.known_to is null or records.known_to > coalesce($6::timestamptz, 'infinity'))
             and ($7::date is null or ((records.valid_from is null or records.valid_from <= $7)
               and (records.valid_to is null or records.valid_to >= $7)))
             and ((${isPublic}) or $3 = 'department')
           order by coalesce(records.valid_from, records.known_from::date) desc, records.type, records.key limit $8`,
    values: [
      ...visible(asking),
      question.part,
      question.subject,
      question.knownAt,
      question.validAt,
      question.limit,
    ],
  })
  return read.rows
}

export interface ListQuestion {
  type: string
  subject?: string
  /** Field → value, exactly as stored. */
  facets: Record<string, string>
  after?: { seq: number; part: number }
  limit: number
}

/** Current records of a type, newest first; a page goes on from the last row of the one before. */
export async function listRecords(db: Pool, question: ListQuestion, asking: Asking): Promise<RecordRow[]> {
  const read = await db.query<RecordRow>({
    name: 'list-records',
    text: `select records.*, events.data, events.loop_id ${fromRecords}
           where records.type = $4 and records.known_to is null and records.public_from is not null
             and ((${isPublic}) or $3 = 'department')
             and ($5::text is null or records.subject = $5) and events.data @> $6::jsonb
             and ($7::bigint is null or (records.seq, -records.part) < ($7, -$8::int))
           order by records.seq desc, records.part limit $9`,
    values: [
      ...visible(asking),
      question.type,
      question.subject ?? null,
      jsonText(question.facets),
      question.after?.seq ?? null,
      question.after?.part ?? 0,
      question.limit,
    ],
  })
  return read.rows
}
