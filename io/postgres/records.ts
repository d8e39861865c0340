import type { Pool, PoolClient } from 'pg'
import type { KeptRecord } from '#core/record.ts'
import { type NewRecord, type RecordChange, recordId } from '#loop/stage.ts'
import { copyRows } from './copy-rows.ts'
import { jsonText } from './json-text.ts'

export interface RecordPlace {
  part: number
  type: string
  key: string
}

export interface RecordRow {
  part: number
  type: string
  key: string
  version: number
  subject: string
  seq: number
  source: string
  title: string
  valid_from: string | null
  valid_to: string | null
  known_from: Date
  known_to: Date | null
  public_from: Date | null
  public_until: string | null
  withdrawn_at: Date | null
  masked: Record<string, string> | null
  marks: string[]
  decision_seq: number | null
  loop_id: string
  data: Record<string, unknown>
}

/** A record as the step sees it. */
function keptOf(row: RecordRow): KeptRecord {
  const iso = (date: Date | null) => date?.toISOString() ?? null
  return {
    type: row.type,
    key: row.key,
    version: row.version,
    subject: row.subject,
    seq: row.seq,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    knownFrom: row.known_from.toISOString(),
    knownTo: iso(row.known_to),
    publicFrom: iso(row.public_from),
    publicUntil: row.public_until,
    data: row.data,
  }
}

/** The current versions at the given places, by record id: what a batch's events may replace. */
export async function readCurrent(tx: PoolClient, places: RecordPlace[]): Promise<Map<string, KeptRecord>> {
  const rows = await readStanding(tx, places)
  return new Map(rows.map((row) => [recordId(row.type, row.key), keptOf(row)]))
}

/** The current versions at the given places as rows, for whatever follows the loop. */
export async function readStanding(tx: PoolClient, places: RecordPlace[]): Promise<RecordRow[]> {
  const read = await tx.query<RecordRow>({
    name: 'read-standing-records',
    text: `select records.*, events.data, events.loop_id
           from unnest($1::smallint[], $2::text[], $3::text[]) as place (part, type, key)
           join records on records.part = place.part and records.type = place.type and records.key = place.key
             and records.known_to is null
           join events on events.part = records.part and events.seq = records.seq`,
    values: [places.map((one) => one.part), places.map((one) => one.type), places.map((one) => one.key)],
  })
  return read.rows
}

const recordColumns = `records (part, type, key, version, subject, seq, source, title, valid_from, valid_to, known_from, known_to,
  public_from, public_until, masked, marks, decision_seq)`

/** Adds versions; the database refuses one that is already there, so a step cannot be kept twice. */
export async function insertRecords(
  tx: PoolClient,
  rows: NewRecord[],
  decisionSeqs: (number | null)[],
): Promise<void> {
  await copyRows(
    tx,
    recordColumns,
    rows.map((row, at) => [
      row.part,
      row.type,
      row.key,
      row.version,
      row.subject,
      row.seq,
      row.source,
      row.title,
      row.validFrom,
      row.validTo,
      row.knownFrom,
      row.knownTo,
      row.publicFrom,
      row.publicUntil,
      row.masked ? jsonText(row.masked) : null,
      row.marks,
      decisionSeqs[at] ?? null,
    ]),
  )
}

/** Closes versions that newer ones replace. */
export async function closeRecords(tx: PoolClient, changes: RecordChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.query({
    name: 'close-records',
    text: `update records set known_to = given.known_to
           from unnest($1::smallint[], $2::text[], $3::text[], $4::int[], $5::timestamptz[])
             as given (part, type, key, version, known_to)
           where records.part = given.part and records.type = given.type and records.key = given.key
             and records.version = given.version`,
    values: [
      changes.map((one) => one.part),
      changes.map((one) => one.type),
      changes.map((one) => one.key),
      changes.map((one) => one.version),
      changes.map((one) => one.knownTo),
    ],
  })
}

const fromRecords = `from records join events on events.part = records.part and events.seq = records.seq`

/** Whether a row of records stands published at the instant `$1`, on the day `$2`. */
export const standsOpen = (record: string) =>
  `${record}.public_from <= $1 and (${record}.public_until is null or ${record}.public_until >= $2::date) and ${record}.withdrawn_at is null`

/** An older version is open as long as the version that replaced it is: what was taken back is not read as history. */
const isPublic = `${standsOpen('records')} and (records.known_to is null or exists (
    select 1 from records as standing
    where standing.part = records.part and standing.type = records.type and standing.key = records.key
      and standing.known_to is null and ${standsOpen('standing')}))`

/** Who asks, on which day: the public finds only what stands published at that moment. */
export interface Asking {
  now: string
  today: string
  circle: 'public' | 'department'
}

const visible = (asking: Asking) => [asking.now, asking.today, asking.circle]

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

export interface EndedRow {
  part: number
  seq: number
  type: string
  key: string
  version: number
  title: string
  subject: string
  until: string
  eventId: string
  loopId: string
}

/** Closes publications whose last day is past; rows another process is closing are passed over. */
export async function endPublications(
  tx: PoolClient,
  question: { today: string; at: string; most: number },
): Promise<EndedRow[]> {
  const ended = await tx.query<EndedRow>({
    name: 'end-publications',
    text: `with due as (
             select part, type, key, version from records
             where known_to is null and withdrawn_at is null and public_until < $1::date
             order by public_until limit $3 for update skip locked
           )
           update records set withdrawn_at = $2 from due, events
           where records.part = due.part and records.type = due.type and records.key = due.key and records.version = due.version
             and events.part = records.part and events.seq = records.seq
           returning records.part, records.seq, records.type, records.key, records.version, records.title, records.subject,
             records.public_until as "until", events.id as "eventId", events.loop_id as "loopId"`,
    values: [question.today, question.at, question.most],
  })
  return ended.rows
}

export interface BroughtRow {
  part: number
  seq: number
  type: string
  key: string
  version: number
  title: string
  /** Whether it stands published. */
  open: boolean
}

/** The records that events brought, by the events' places in the log. */
export async function readBrought(
  db: Pool,
  places: { part: number; seq: number }[],
  asking: Asking,
): Promise<BroughtRow[]> {
  const read = await db.query<BroughtRow>({
    name: 'read-brought-records',
    text: `select records.part, records.seq, type, key, version, title, coalesce((${isPublic}), false) as open
           from (select distinct part, subject from events
                 where (part, seq) in (select * from unnest($3::smallint[], $4::bigint[]))) as about
           join records on records.part = about.part and records.subject = about.subject and records.seq = any ($4)`,
    values: [asking.now, asking.today, places.map((one) => one.part), places.map((one) => one.seq)],
  })
  return read.rows
}
