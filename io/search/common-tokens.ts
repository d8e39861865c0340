import type { Pool, PoolClient } from 'pg'

interface Sample {
  shares: Map<string, number>
  takenAt: number
}

const FRESH_MS = 600_000
/** Of the table's pages so many are read: about 20,000 names, some 30 ms, every ten minutes. */
const SAMPLED_PAGES = 1500

const samples = new WeakMap<Pool, Sample>()

/**
 * The share of names that has each common token, from a sample of the table; a token not in it is rare.
 * A sample instead of kept counts: exact counts cost a write per token and made every indexer wait for the others.
 */
export async function tokenShares(pool: Pool, client: PoolClient): Promise<Map<string, number>> {
  const known = samples.get(pool)
  if (known && Date.now() - known.takenAt < FRESH_MS) return known.shares
  const shares = await sampleShares(client)
  if (shares.size > 0) samples.set(pool, { shares, takenAt: Date.now() })
  return shares
}

async function sampleShares(client: PoolClient): Promise<Map<string, number>> {
  const size = await client.query<{ pages: number }>(
    `select pg_relation_size('search_names') / current_setting('block_size')::int as pages`,
  )
  const percent = Math.min(100, (100 * SAMPLED_PAGES) / Math.max(1, Number(size.rows[0]!.pages)))
  const found = await client.query<{ token: string; share: number }>(
    `with sampled as materialized (select tokens from search_names tablesample system ($1) repeatable (1))
     select token, count(*)::float8 / (select count(*) from sampled) as share
     from sampled, unnest(string_to_array(tokens, ' ')) as token
     group by token
     having count(*) > 2`,
    [percent],
  )
  return new Map(found.rows.map((row) => [row.token, row.share]))
}
