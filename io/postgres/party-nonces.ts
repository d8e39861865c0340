import type { Pool, PoolClient } from 'pg'

/** Remembers a nonce; false where it is remembered already, so that of two equal requests only one is the first. */
export async function takeNonce(
  tx: PoolClient,
  seen: { party: string; nonce: string; at: string },
): Promise<boolean> {
  const taken = await tx.query({
    name: 'take-nonce',
    text: 'insert into party_nonces (party, nonce, seen_at) values ($1, $2, $3) on conflict do nothing',
    values: [seen.party, seen.nonce, seen.at],
  })
  return taken.rowCount === 1
}

/** Forgets what guards nothing any more. Answers how many rows went. */
export async function forgetNonces(db: Pool, before: string): Promise<number> {
  const gone = await db.query('delete from party_nonces where seen_at < $1', [before])
  return gone.rowCount ?? 0
}
