import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { KnownCertificate, KnownRecord, WantedRecord } from '#core/process/reuse.ts'

/**
 * Of each wish the newest record about a subject that is current and valid on a day, with the wish's place among `wanted`; what is
 * closed is not used.
 */
export async function newestRecords(
  db: Pool | PoolClient,
  { subject, wanted, on }: { subject: string; wanted: WantedRecord[]; on: string },
): Promise<(KnownRecord & { place: number })[]> {
  if (wanted.length === 0) return []
  const read = await db.query<KnownRecord & { place: number }>({
    name: 'newest-records',
    text: `select distinct on (wish.at) (wish.at - 1)::int as place, type, key, source,
             to_json(known_from) #>> '{}' as "knownFrom", data
           from unnest($3::text[], $5::jsonb[]) with ordinality as wish (of, holds, at) join facts on type = wish.of
           where part = $1 and subject = $2 and known_to is null and withdrawn_at is null
             and not exists (select from jsonb_each(wish.holds) as held (field, among)
                             where (held.among ? (data ->> held.field)) is not true)
             and published.is_free(marks)
             and (valid_from is null or valid_from <= $4) and (valid_to is null or valid_to >= $4)
           order by wish.at, known_from desc, key`,
    values: [
      ...[partitionOf(subject), subject, wanted.map(({ type }) => type), on],
      wanted.map(({ where }) => JSON.stringify(where)),
    ],
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
