import type { PoolClient } from 'pg'
import { maskNumbers } from '#core/guard/mask-numbers.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { titleOf } from '#core/record-key.ts'
import { shownAlways, shownForm } from '#core/shown-form.ts'
import { formColumns } from './records.ts'

const AT_ONCE = 2000

interface Row {
  part: number
  type: string
  key: string
  version: number
  data: Record<string, unknown>
}

/**
 * Decides the public form of records anew, by declarations that have changed, and has the search index filled again from
 * it. Answers how many records there were.
 */
export async function formRecords(tx: PoolClient, types: ReadonlyMap<string, LoadedType>): Promise<number> {
  if (types.size === 0) return 0
  let formed = 0
  let last: Row | null = null
  for (;;) {
    const rows = await readAfter(tx, last, [...types.keys()])
    if (rows.length > 0) await write(tx, rows, types)
    formed += rows.length
    if (rows.length < AT_ONCE) break
    last = rows.at(-1)!
  }
  if (formed > 0) await emptyIndex(tx)
  return formed
}

async function readAfter(tx: PoolClient, last: Row | null, types: string[]): Promise<Row[]> {
  const read = await tx.query<Row>({
    name: 'read-records-to-form',
    text: `select part, type, key, version, data from facts
           where type = any ($1) and (part, type, key, version) > ($2::smallint, $3::text, $4::text, $5::int)
           order by part, type, key, version limit ${AT_ONCE}`,
    values: [types, last?.part ?? -1, last?.type ?? '', last?.key ?? '', last?.version ?? 0],
  })
  return read.rows
}

async function write(tx: PoolClient, rows: Row[], types: ReadonlyMap<string, LoadedType>): Promise<void> {
  const formed = rows.map((row) => formedRow(types.get(row.type)!, row.data))
  await tx.query({
    name: 'write-record-forms',
    text: `update records set title = given.title, masked = given.masked, dated = given.dated,
             hidden = (select array_agg(name) from jsonb_array_elements_text(given.hidden) as name)
           from unnest($1::smallint[], $2::text[], $3::text[], $4::int[], $5::text[], $6::jsonb[], $7::jsonb[], $8::jsonb[])
             as given (part, type, key, version, title, hidden, masked, dated)
           where records.part = given.part and records.type = given.type and records.key = given.key
             and records.version = given.version`,
    values: [
      rows.map((row) => row.part),
      rows.map((row) => row.type),
      rows.map((row) => row.key),
      rows.map((row) => row.version),
      formed.map((one) => one.title),
      formed.map((one) => JSON.stringify(one.hidden ?? [])),
      formed.map((one) => one.masked),
      formed.map((one) => one.dated),
    ],
  })
}

function formedRow(type: LoadedType, data: Record<string, unknown>) {
  const form = shownForm(type, data, 'public')
  const [hidden, masked, dated] = formColumns(form)
  return { hidden, masked, dated, title: maskNumbers(titleOf(type, shownAlways(form, data))) }
}

/** Titles and words of the old form go at once; the new ones come with the index's own reader of the log. */
async function emptyIndex(tx: PoolClient): Promise<void> {
  await tx.query('truncate search_names, text_collections, text_documents, text_segments, text_postings')
  await tx.query(`update cursors set seq = 0 where reader = 'search'`)
}
