import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { KnownCertificate, KnownRecord } from '#core/process/reuse.ts'

/** Of each of the types the newest record about a subject that is current and valid on a day; what is closed is not used. */
export async function newestRecords(
  db: Pool | PoolClient,
  { subject, types, on }: { subject: string; types: string[]; on: string },
): Promise<KnownRecord[]> {
  if (types.length === 0) return []
  const read = await db.query<KnownRecord>({
    name: 'newest-records',
    text: `select distinct on (type) type, key, source, to_json(known_from) #>> '{}' as "knownFrom", data from facts
           where part = $1 and subject = $2 and type = any ($3) and known_to is null and withdrawn_at is null
             and published.is_free(marks)
             and (valid_from is null or valid_from <= $4) and (valid_to is null or valid_to >= $4)
           order by type, known_from desc, key`,
    values: [partitionOf(subject), subject, types, on],
  })
  return read.rows
}

/** Of each of the items the newest certificate of a holder that stands on a day. */
export async function newestCertificates(
  db: Pool | PoolClient,
  { holder, items, on }: { holder: string; items: string[]; on: string },
): Promise<KnownCertificate[]> {
  if (items.length === 0) return []
  const read = await db.query<KnownCertificate>({
    name: 'newest-certificates',
    text: `select distinct on (item) identifier, item, department, to_json(issued_at) #>> '{}' as "issuedAt" from certificates
           where holder = $1 and item = any ($2) and state = 'valid' and (valid_until is null or valid_until >= $3)
           order by item, issued_at desc`,
    values: [holder, items, on],
  })
  return read.rows
}
