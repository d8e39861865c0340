import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { Facts } from '#core/subject-facts.ts'
import type { SubjectState } from '#loop/stage.ts'
import { jsonText } from './json-text.ts'

interface SubjectRow {
  id: string
  scheme: string
  name: string
  facts: Facts
  counts: Record<string, number>
  first_at: Date
  last_at: Date
}

function stateOf(row: SubjectRow): SubjectState {
  const { id, scheme, name, facts, counts } = row
  return {
    id,
    scheme,
    name,
    facts,
    counts,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
  }
}

/** The subjects a batch is about, as they stand. */
export async function readSubjects(db: Pool | PoolClient, ids: string[]): Promise<Map<string, SubjectState>> {
  const read = await db.query<SubjectRow>({
    name: 'read-subjects',
    text: `select subjects.* from unnest($1::smallint[], $2::text[]) as given (part, id)
           cross join lateral (
             select * from subjects where subjects.part = given.part and subjects.id = given.id limit 1
           ) as subjects`,
    values: [ids.map(partitionOf), ids],
  })
  return new Map(read.rows.map((row) => [row.id, stateOf(row)]))
}

/** The names of subjects; to the public of those alone that have a record that stands open, as such a record names them. */
export async function readSubjectNames(db: Pool | PoolClient, ids: string[]): Promise<Map<string, string>> {
  const read = await db.query<{ id: string; name: string }>({
    name: 'read-subject-names',
    text: `select named.id, named.name from unnest($1::smallint[], $2::text[]) as given (part, id)
           cross join lateral (
             select subjects.id, subjects.name from subjects
             where subjects.part = given.part and subjects.id = given.id limit 1
           ) as named`,
    values: [ids.map(partitionOf), ids],
  })
  return new Map(read.rows.map((row) => [row.id, row.name]))
}

/** No subject is found by more of its names. */
const NAMES_KEPT = 20

/** What records that stand open call each subject, the newest first, each name once; absent where none names it. */
export async function readSaidNames(db: PoolClient, ids: string[]): Promise<Map<string, string[]>> {
  const read = await db.query<{ id: string; name: string }>({
    name: 'read-said-names',
    text: `select given.id, said.name from unnest($1::smallint[], $2::text[]) as given (part, id)
           cross join lateral (
             select said_names.name, said_names.seq from said_names
             where said_names.part = given.part and said_names.subject = given.id order by said_names.seq desc limit ${NAMES_KEPT}
           ) as said order by given.id, said.seq desc`,
    values: [ids.map(partitionOf), ids],
  })
  const said = Map.groupBy(read.rows, (row) => row.id)
  return new Map([...said].map(([id, rows]) => [id, [...new Set(rows.map((row) => row.name))]]))
}

/** Writes subjects as the step left them; the partition's cursor is locked, so nobody else writes them meanwhile. */
export async function saveSubjects(tx: PoolClient, subjects: SubjectState[]): Promise<void> {
  if (subjects.length === 0) return
  await tx.query({
    name: 'save-subjects',
    text: `insert into subjects (part, id, scheme, name, facts, counts, first_at, last_at)
           select * from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[],
                                $7::timestamptz[], $8::timestamptz[])
           on conflict (part, id) do update set
             name = excluded.name, facts = excluded.facts, counts = excluded.counts, last_at = excluded.last_at`,
    values: [
      subjects.map((one) => partitionOf(one.id)),
      subjects.map((one) => one.id),
      subjects.map((one) => one.scheme),
      subjects.map((one) => one.name),
      subjects.map((one) => jsonText(one.facts)),
      subjects.map((one) => jsonText(one.counts)),
      subjects.map((one) => one.firstAt),
      subjects.map((one) => one.lastAt),
    ],
  })
}

/** From when until when each subject has a record that stands published; absent where it has none. Days in Shanghai. */
export async function readPublicWindows(
  db: Pool | PoolClient,
  ids: string[],
): Promise<Map<string, { from: string; until: string | null }>> {
  const read = await db.query<{ id: string; from: string; until: string | null }>({
    name: 'read-public-windows',
    text: `select given.id, opened.first as "from", opened.last as "until"
           from unnest($1::smallint[], $2::text[]) as given (part, id)
           cross join lateral (
             select min((public_from at time zone 'Asia/Shanghai')::date)::text as first,
                    case when bool_or(public_until is null) then null else max(public_until)::text end as last
             from records where records.part = given.part and records.subject = given.id and known_to is null
               and public_from is not null and withdrawn_at is null and published.is_free(marks)
           ) as opened where opened.first is not null`,
    values: [ids.map(partitionOf), ids],
  })
  return new Map(read.rows.map((row) => [row.id, { from: row.from, until: row.until }]))
}
