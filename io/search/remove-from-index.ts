import type { PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'

export interface GoneFromIndex {
  names?: { part: number; id: string }[]
  texts?: { collection: string; id: string }[]
}

/** Takes names and texts out of the index: nothing finds them after commit; postings go with the next merge. */
export async function removeFromIndex(
  tx: PoolClient,
  { names = [], texts = [] }: GoneFromIndex,
): Promise<void> {
  if (names.length > 0) await removeNames(tx, names)
  const collections = Map.groupBy(texts, (text) => text.collection)
  for (const [collection, gone] of [...collections].sort()) {
    await removeTexts(
      tx,
      collection,
      gone.map(({ id }) => id),
    )
  }
}

async function removeNames(tx: PoolClient, rows: { part: number; id: string }[]): Promise<void> {
  await tx.query(
    `delete from search_names
     using unnest($1::smallint[], $2::text[]) as gone (part, id)
     where search_names.part = gone.part and search_names.id = gone.id`,
    [rows.map((row) => row.part), rows.map((row) => row.id)],
  )
}

async function removeTexts(tx: PoolClient, collection: string, ids: string[]): Promise<void> {
  await tx.query(
    `delete from text_documents
     where part = $1 and collection = $2 and id = any($3)`,
    [partitionOf(collection), collection, ids],
  )
}
