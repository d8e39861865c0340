import type { Pool } from 'pg'
import { casePart } from './cases.ts'

/** What a field of the form says in each case, by the number of the case; absent where nothing was filled in. */
export async function readTold(
  db: Pool,
  wanted: readonly { no: string; field: string }[],
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map()
  const read = await db.query<{ no: string; told: string }>({
    name: 'read-told',
    text: `select wanted.no, told from unnest($1::smallint[], $2::text[], $3::text[]) as wanted (part, no, field)
           cross join lateral (
             select state -> 'form' ->> wanted.field as told from cases
             where cases.part = wanted.part and cases.no = wanted.no
           ) as cases where told is not null`,
    values: [
      wanted.map(({ no }) => casePart(no)),
      wanted.map(({ no }) => no),
      wanted.map(({ field }) => field),
    ],
  })
  return new Map(read.rows.map(({ no, told }) => [no, told]))
}
