import type { Pool, PoolClient } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import { type Asking, standsOpen, visible } from './asking.ts'
import { type EventRow, eventOf } from './events.ts'
import { jsonText } from './json-text.ts'
import type { FactsRow, RecordPlace } from './records.ts'

/** What is read of a record: without the decision, which one question alone asks for. */
const columns = `facts.part, facts.type, facts.key, facts.version, facts.subject, facts.seq, facts.source, facts.title, facts.valid_from,
  facts.valid_to, facts.known_from, facts.known_to, facts.public_from, facts.public_until, facts.withdrawn_at, facts.marks,
  facts.decision_seq, facts.loop_id, facts.data, facts.hidden, facts.masked, facts.is_published`

/** The public's views answer by the database's clock; by the platform's as well nothing is shown before or after its time. */
const inTime = `(${standsOpen('facts')} or $3 <> 'public')`

/**
 * The partition a business key lies in. A record lies with its subject, which its address does not name, so all partitions
 * are asked, each by its primary key.
 */
export async function findRecordPlace(
  db: Pool | PoolClient,
  wanted: { type: string; key: string },
): Promise<number | null> {
  const read = await db.query<{ part: number }>({
    name: 'find-record-place',
    text: `select found.part from generate_series(0, 63) as place (part)
           cross join lateral (
             select facts.part from facts
             where facts.part = place.part::smallint and type = $1 and key = $2 and known_to is null limit 1
           ) as found limit 1`,
    values: [wanted.type, wanted.key],
  })
  return read.rows[0]?.part ?? null
}

/** The two times of a question: on which day something was true, and at which instant it was known; null is today and now. */
export interface TwoTimes {
  validAt: string | null
  knownAt: string | null
}

/** One record, its current version or the one asked for; as it was known at an instant, if it was true on a day. */
export async function findRecord(
  db: Pool | PoolClient,
  place: RecordPlace & { version?: number; times?: TwoTimes },
  asking: Asking,
): Promise<FactsRow | null> {
  const read = await db.query<FactsRow>({
    name: 'find-record',
    text: `select ${columns} from facts
           where part = $4 and type = $5 and key = $6 and ${inTime} and ($7::int is null or version = $7)
             and ($8::timestamptz is null or (known_from <= $8 and (known_to is null or known_to > $8)))
             and ($9::date is null or ((valid_from is null or valid_from <= $9) and (valid_to is null or valid_to >= $9)))
           order by version desc limit 1`,
    values: [
      ...visible(asking),
      ...[place.part, place.type, place.key, place.version ?? null],
      ...[place.times?.knownAt ?? null, place.times?.validAt ?? null],
    ],
  })
  return read.rows[0] ?? null
}

/** The decision that opened or marked a record; to the public without the inputs that are not public. */
export async function readDecision(
  db: Pool,
  { part, type, key, version }: RecordPlace & { version: number },
): Promise<LoggedEvent | null> {
  const read = await db.query<EventRow>({
    name: 'read-decision',
    text: `select part, decision_seq as seq, '' as id, source, 'decision.made' as type, subject, decision_at as time,
             decision_at as received_at, null as cause_id, loop_id, decision as data
           from facts where part = $1 and type = $2 and key = $3 and version = $4 and decision is not null`,
    values: [part, type, key, version],
  })
  return read.rows[0] ? eventOf(read.rows[0]) : null
}

/** The versions of a record that the asker may read, oldest first, for its history. */
export async function readVersions(
  db: Pool,
  place: RecordPlace,
): Promise<{ version: number; knownFrom: string; knownTo: string | null }[]> {
  const read = await db.query<{ version: number; known_from: Date; known_to: Date | null }>({
    name: 'read-versions',
    text: 'select version, known_from, known_to from facts where part = $1 and type = $2 and key = $3 order by version',
    values: [place.part, place.type, place.key],
  })
  return read.rows.map((row) => ({
    version: row.version,
    knownFrom: row.known_from.toISOString(),
    knownTo: row.known_to?.toISOString() ?? null,
  }))
}

export interface SubjectQuestion extends TwoTimes {
  part: number
  subject: string
  limit: number
}

/** The records of one subject as known at an instant and true on a day; today and now where nothing else is asked. */
export async function readSubjectRecords(
  db: Pool,
  question: SubjectQuestion,
  asking: Asking,
): Promise<FactsRow[]> {
  const read = await db.query<FactsRow>({
    name: 'read-subject-records',
    text: `select ${columns} from facts
           where part = $4 and subject = $5 and ${inTime}
             and known_from <= coalesce($6::timestamptz, 'infinity')
             and (known_to is null or known_to > coalesce($6::timestamptz, 'infinity'))
             and ($7::date is null or ((valid_from is null or valid_from <= $7) and (valid_to is null or valid_to >= $7)))
           order by coalesce(valid_from, known_from::date) desc, type, key limit $8`,
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
  /** Only what was true on this day. */
  validAt?: string | null
  after?: { seq: number; part: number }
  limit: number
}

/** Current records of a type, newest first; a page goes on from the last row of the one before. */
export async function listRecords(
  db: Pool | PoolClient,
  question: ListQuestion,
  asking: Asking,
): Promise<FactsRow[]> {
  const read = await db.query<FactsRow>({
    name: 'list-records',
    text: `select facts.* from standing as newest
           cross join lateral (
             select ${columns} from facts
             where part = newest.part and type = newest.type and key = newest.key and version = newest.version
               and ${inTime} limit 1
           ) as facts
           where newest.type = $4 and ($5::text is null or newest.subject = $5) and facts.data @> $6::jsonb
             and ($10::date is null or ((newest.valid_from is null or newest.valid_from <= $10)
               and (newest.valid_to is null or newest.valid_to >= $10)))
             and ($10::date is null or ((newest.valid_from is null or newest.valid_from <= $10)
               and (newest.valid_to is null or newest.valid_to >= $10)))
             and ($7::bigint is null or (newest.seq <= $7 and (newest.seq, -newest.part) < ($7, -$8::int)))
           order by newest.seq desc, newest.part limit $9`,
    values: [
      ...visible(asking),
      question.type,
      question.subject ?? null,
      jsonText(question.facets),
      question.after?.seq ?? null,
      question.after?.part ?? 0,
      question.limit,
      question.validAt ?? null,
    ],
  })
  return read.rows
}
