import type { PoolClient } from 'pg'
import type { Segment } from '#core/search/segment.ts'

export interface StoredSegment extends Segment {
  segment: number
}

export interface Collection {
  part: number
  collection: string
}

export async function findCollections(client: PoolClient): Promise<Collection[]> {
  const found = await client.query<Collection>(
    'select part, collection from text_collections order by collection',
  )
  return found.rows
}

/** The segments of a collection in rising order of documents, with their lengths. */
export async function findSegments(
  client: PoolClient,
  { part, collection }: Collection,
): Promise<StoredSegment[]> {
  const found = await client.query<SegmentRow>(
    `select segment, first_doc, last_doc, bits, lengths
     from text_segments
     where part = $1 and collection = $2
     order by first_doc`,
    [part, collection],
  )
  return found.rows.map(fromRow)
}

interface SegmentRow {
  segment: number
  first_doc: number
  last_doc: number
  bits: number
  lengths: Buffer
}

function fromRow(row: SegmentRow): StoredSegment {
  const bytes = Uint8Array.from(row.lengths)
  return {
    segment: row.segment,
    firstDoc: row.first_doc,
    lastDoc: row.last_doc,
    bits: row.bits,
    lengths: new Uint16Array(bytes.buffer),
  }
}
