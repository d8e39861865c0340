import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { FactValue, SubjectState } from '#loop/stage.ts'

interface SubjectRow {
  id: string
  scheme: string
  name: string
  facts: Record<string, FactValue[]>
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
           join subjects on subjects.part = given.part and subjects.id = given.id`,
    values: [ids.map(partitionOf), ids],
  })
  return new Map(read.rows.map((row) => [row.id, stateOf(row)]))
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
      subjects.map((one) => JSON.stringify(one.facts)),
      subjects.map((one) => JSON.stringify(one.counts)),
      subjects.map((one) => one.firstAt),
      subjects.map((one) => one.lastAt),
    ],
  })
}
