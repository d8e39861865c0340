import type { Pool } from 'pg'

interface Sample {
  shares: Map<string, number>
  pages: number
  takenAt: number
}

const FRESH_MS = 600_000
/** Of the table's pages so many are read: some 25,000 names. */
const SAMPLED_PAGES = 1500

const samples = new WeakMap<Pool, Sample>()

/**
 * The share of names that has each common token, from a sample of the table; a token not in it is rare.
 * The sample is taken anew every ten minutes and whenever the table has doubled. A sample instead of kept counts:
 * exact counts would cost a write per token and make every indexer wait for the others.
 */
export async function tokenShares(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const pages = await sizeInPages(pool)
  const known = samples.get(pool)
  if (known && pages <= 2 * known.pages && Date.now() - known.takenAt < FRESH_MS) return known.shares
  const shares = await sampleShares(pool, Math.min(100, (100 * SAMPLED_PAGES) / Math.max(1, pages)))
  samples.set(pool, { shares, pages, takenAt: Date.now() })
  return shares
}

async function sizeInPages(pool: Pool): Promise<number> {
  const size = await pool.query<{ pages: number }>(
    `select (pg_relation_size('search_names') / current_setting('block_size')::int)::int as pages`,
  )
  return size.rows[0]!.pages
}

async function sampleShares(pool: Pool, percent: number): Promise<Map<string, number>> {
  const found = await pool.query<{ token: string; share: number }>(
    `with sampled as materialized (select tokens from search_names tablesample system ($1) repeatable (1))
     select token, count(*)::float8 / (select count(*) from sampled) as share
     from sampled, unnest(string_to_array(tokens, ' ')) as token
     group by token
     having count(*) > 2`,
    [percent],
  )
  return new Map(found.rows.map((row) => [row.token, row.share]))
}
