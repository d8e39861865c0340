import type { Pool, PoolClient } from 'pg'

/** What the form of a case holds sealed, by field. */
export interface SealedCase {
  part: number
  no: string
  sealed: Record<string, string>
}

const isOld = `exists (
  select from jsonb_each_text(state -> 'form' -> '$sealed') as one where not starts_with(one.value, $1 || '.'))`

/** Cases of which something lies under another key than the newest, locked; those somebody is at are left for the next round. */
export async function takeOldCases(
  tx: PoolClient,
  { newest, most }: { newest: string; most: number },
): Promise<SealedCase[]> {
  const read = await tx.query<SealedCase>(
    `select part, no, state -> 'form' -> '$sealed' as sealed from cases
     where state -> 'form' ? '$sealed' and ${isOld} order by part, no limit $2 for update skip locked`,
    [newest, most],
  )
  return read.rows
}

export async function replaceSealedInCases(tx: PoolClient, cases: readonly SealedCase[]): Promise<void> {
  await tx.query(
    `update cases set state = jsonb_set(state, '{form,$sealed}', given.sealed)
     from unnest($1::smallint[], $2::text[], $3::jsonb[]) as given (part, no, sealed)
     where cases.part = given.part and cases.no = given.no`,
    [
      cases.map(({ part }) => part),
      cases.map(({ no }) => no),
      cases.map(({ sealed }) => JSON.stringify(sealed)),
    ],
  )
}

/** How many cases hold something under another key than this one. */
export async function countOldCases(db: Pool | PoolClient, newest: string): Promise<number> {
  const read = await db.query<{ n: number }>(
    `select count(*) as n from cases where state -> 'form' ? '$sealed' and ${isOld}`,
    [newest],
  )
  return read.rows[0]?.n ?? 0
}

/** Whether anything that cases hold, or are asked to take, lies under a key. */
export async function isKeyInCases(tx: PoolClient, key: string): Promise<boolean> {
  const read = await tx.query<{ found: boolean }>(
    `select exists (select from cases where strpos((state -> 'form')::text, $1) > 0)
       or exists (select from case_asked where refused is null and strpos(ask::text, $1) > 0) as found`,
    [`"${key}.`],
  )
  return read.rows[0]?.found ?? false
}
