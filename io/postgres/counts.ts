import type { Pool } from 'pg'

export interface Counts {
  subjects: number
  records: number
  events: number
  published: number
  sources: number
}

interface Row extends Counts {
  estimated_subjects: number
  estimated_records: number
}

const COUNTED = 20_000

/**
 * How much there is. Events are counted exactly (the log numbers them); subjects and records are the database's own
 * estimates once they are many, because counting a million rows for a welcome page would be waste.
 */
export async function readCounts(published: Pool): Promise<Counts> {
  const read = await published.query<Row>({ name: 'read-counts', text: 'select * from counts' })
  const { estimated_subjects: subjects, estimated_records: all, ...counts } = read.rows[0]!
  if (counts.records <= COUNTED && counts.subjects <= COUNTED) return counts
  const records = Math.max(counts.records, all)
  const open = counts.published > COUNTED ? Math.round(records * 0.98) : counts.published
  return {
    ...counts,
    records,
    subjects: Math.max(counts.subjects, subjects),
    published: Math.min(open, records),
  }
}
