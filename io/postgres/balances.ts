import type { Pool, PoolClient } from 'pg'

/** What became of everything received: received = accepted + quarantined + duplicate; warned are among the accepted. */
export interface Balance {
  received: number
  accepted: number
  warned: number
  quarantined: number
  duplicate: number
}

export const emptyBalance: Balance = { received: 0, accepted: 0, warned: 0, quarantined: 0, duplicate: 0 }

export interface BalanceChange extends Balance {
  source: string
  importId: string
  /** When it was received. */
  at: string
}

/** Moves the balance of one source (and file), in the transaction that keeps what it counts. */
export async function moveBalance(tx: PoolClient, change: BalanceChange): Promise<void> {
  await tx.query({
    name: 'move-balance',
    text: `insert into balances (source, import_id, received, accepted, warned, quarantined, duplicate, last_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (source, import_id) do update set
             last_at = greatest(balances.last_at, excluded.last_at),
             received = balances.received + excluded.received,
             accepted = balances.accepted + excluded.accepted,
             warned = balances.warned + excluded.warned,
             quarantined = balances.quarantined + excluded.quarantined,
             duplicate = balances.duplicate + excluded.duplicate`,
    values: [
      change.source,
      change.importId,
      change.received,
      change.accepted,
      change.warned,
      change.quarantined,
      change.duplicate,
      change.at,
    ],
  })
}

/** A row that was refused has been mended: what it counts as moves, what was received stays. */
export async function settleBalance(
  tx: PoolClient,
  settled: { source: string; importId: string; warned: boolean; as: 'accepted' | 'duplicate' },
) {
  await tx.query({
    name: 'settle-balance',
    text: `update balances set
             quarantined = quarantined - 1,
             accepted = accepted + case when $3 = 'accepted' then 1 else 0 end,
             duplicate = duplicate + case when $3 = 'duplicate' then 1 else 0 end,
             warned = warned + case when $4::boolean then 1 else 0 end
           where source = $1 and import_id = $2`,
    values: [settled.source, settled.importId, settled.as, settled.warned],
  })
}

export interface BalanceRow extends Balance {
  source: string
  importId: string
}

/** Balances of some sources by whatever door, and when each was last heard of. */
export async function readSourceBalances(
  db: Pool,
  sources: readonly string[],
): Promise<(Balance & { source: string; lastAt: string | null })[]> {
  const read = await db.query<Balance & { source: string; last_at: Date | null }>(
    `select source, sum(received)::bigint as received, sum(accepted)::bigint as accepted, sum(warned)::bigint as warned,
            sum(quarantined)::bigint as quarantined, sum(duplicate)::bigint as duplicate, max(last_at) as last_at
     from balances where source = any ($1) group by source`,
    [sources],
  )
  return read.rows.map(({ last_at, ...row }) => ({ ...row, lastAt: last_at?.toISOString() ?? null }))
}

export async function readBalances(db: Pool): Promise<BalanceRow[]> {
  const read = await db.query<BalanceRow>(
    `select source, import_id as "importId", received, accepted, warned, quarantined, duplicate
     from balances order by source, import_id`,
  )
  return read.rows
}

/** Adds balances up, in total or of one source. */
export function sumBalances(rows: Balance[]): Balance {
  return rows.reduce<Balance>(
    (sum, row) => ({
      received: sum.received + row.received,
      accepted: sum.accepted + row.accepted,
      warned: sum.warned + row.warned,
      quarantined: sum.quarantined + row.quarantined,
      duplicate: sum.duplicate + row.duplicate,
    }),
    emptyBalance,
  )
}
