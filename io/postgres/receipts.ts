import type { PoolClient } from 'pg'

/** A receipt as the tables keep it: 32 hex digits of the digest, which PostgreSQL holds in 16 bytes. */
export function receiptKey(digest: string): string {
  return digest.slice(0, 32)
}

/**
 * Takes the receipts nobody has taken before and says which. The check and the taking are one statement, so two senders
 * of one thing at the same moment cannot both be the first.
 */
export async function takeReceipts(tx: PoolClient, keys: string[]): Promise<Set<string>> {
  const sorted = [...new Set(keys)].sort()
  const taken = await tx.query<{ key: string }>({
    name: 'take-receipts',
    text: `insert into receipts (part, key)
           select part, key from unnest($1::smallint[], $2::uuid[]) as given (part, key)
           on conflict do nothing
           returning key`,
    values: [sorted.map((key) => Number.parseInt(key.slice(0, 2), 16) & 63), sorted],
  })
  return new Set(taken.rows.map((row) => row.key.replaceAll('-', '')))
}
