import type { PoolClient } from 'pg'
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
