import type { PoolClient } from 'pg'
import type { KeptRecord } from '#core/record.ts'
import type { ShownForm } from '#core/shown-form.ts'
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
  marks: string[]
  decision_seq: number | null
  loop_id: string
  data: Record<string, unknown>
}

/** A record as a question reads it. To the public its `data` is the public form, which the database has made. */
export interface FactsRow extends RecordRow {
  /** True of what the public's own account read: only this may be shown to everybody. */
  is_published: boolean
  /** The names the public form leaves out, and the fields in whose place a mask stands; null where the data is whole. */
  hidden: string[] | null
  masked: Record<string, string> | null
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
    marks: row.marks,
    data: row.data,
  }
}

/** The current versions at the given places, by record id: what a batch's events may replace. */
export async function readCurrent(tx: PoolClient, places: RecordPlace[]): Promise<Map<string, KeptRecord>> {
  const rows = await readStanding(tx, places)
  return new Map(rows.map((row) => [recordId(row.part, row.type, row.key), keptOf(row)]))
}

/** The current version of a record, and whether it stands open at this moment. */
export interface StandingRow extends RecordRow {
  is_open: boolean
}

/**
 * The current versions at the given places as rows, for whatever follows the loop. Each place is looked up by its key: joined, the
 * planner took the whole table instead as soon as its statistics were a little old, which cost a hundred times as much.
 */
export async function readStanding(tx: PoolClient, places: RecordPlace[]): Promise<StandingRow[]> {
  const read = await tx.query<StandingRow>({
    name: 'read-standing-records',
    text: `select records.*, events.data, events.loop_id,
             coalesce(published.is_open(public_from, public_until, withdrawn_at), false) and published.is_free(marks) as is_open
           from unnest($1::smallint[], $2::text[], $3::text[]) as place (part, type, key)
           cross join lateral (
             select * from records where records.part = place.part and records.type = place.type and records.key = place.key
               and records.known_to is null limit 1
           ) as records
           cross join lateral (
             select data, loop_id from events where events.part = records.part and events.seq = records.seq limit 1
           ) as events`,
    values: [places.map((one) => one.part), places.map((one) => one.type), places.map((one) => one.key)],
  })
  return read.rows
}

const recordColumns = `records (part, type, key, version, subject, seq, source, title, valid_from, valid_to, known_from, known_to,
  public_from, public_until, hidden, masked, dated, marks, decision_seq)`

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
      ...formColumns(row.form),
      row.marks,
      decisionSeqs[at] ?? null,
    ]),
  )
}

/** What the public sees of a record, as its row keeps it: nothing where there is nothing, but for `masked`. */
export function formColumns({ hidden, masked, dated }: ShownForm): [string[] | null, string, string | null] {
  const isDated = Object.keys(dated).length > 0
  return [hidden.length > 0 ? hidden : null, jsonText(masked), isDated ? jsonText(dated) : null]
}

/** Closes versions that newer ones replace. */
export async function closeRecords(tx: PoolClient, given: RecordChange[]): Promise<void> {
  const changes = given.filter((one) => one.knownTo !== undefined)
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

/** Puts marks on versions that stand and takes them off, in the order asked for. Few at a time: one record names another. */
export async function markRecords(tx: PoolClient, changes: RecordChange[]): Promise<void> {
  for (const { part, type, key, version, mark, unmark } of changes) {
    if (mark === undefined && unmark === undefined) continue
    await tx.query({
      name: 'mark-records',
      text: `update records set marks = array_remove(marks, $5::text)
               || case when $6::boolean then array[$5::text] else '{}'::text[] end
             where part = $1 and type = $2 and key = $3 and version = $4`,
      values: [part, type, key, version, mark ?? unmark, mark !== undefined],
    })
  }
}
