import type { PoolClient } from 'pg'

/** Takes so many numbers of a kind within a scope; answers the first of them. The line is locked until the commit. */
export async function takeSerials(
  tx: PoolClient,
  { kind, scope }: { kind: string; scope: string },
  count: number,
): Promise<number> {
  const taken = await tx.query<{ last: number }>({
    name: 'take-serials',
    text: `insert into serials (kind, scope, last) values ($1, $2, $3)
           on conflict (kind, scope) do update set last = serials.last + excluded.last returning last`,
    values: [kind, scope, count],
  })
  return (taken.rows[0]?.last ?? 0) - count + 1
}
