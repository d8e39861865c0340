import type { Pool, PoolClient } from 'pg'
import type { CellDelta, CellPlace, CellSum, MemberDelta } from '#core/indicator.ts'
import type { Grain } from '#core/rule.ts'
import { cellId } from '#loop/stage.ts'

/**
 * Adds the batch's changes, one for each cell. `part` is a partition whose cursor the caller holds: nobody else writes there,
 * so two writers never wait for one another.
 */
export async function addCells(tx: PoolClient, part: number, cells: CellDelta[]): Promise<void> {
  if (cells.length === 0) return
  await tx.query({
    name: 'add-cells',
    text: `insert into indicator_cells (part, indicator, grain, period, dims, bucket, n, total)
           select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::bigint[], $8::float8[])
           on conflict (part, indicator, grain, period, dims, bucket) do update set
             n = indicator_cells.n + excluded.n, total = indicator_cells.total + excluded.total`,
    values: [
      part,
      cells.map((one) => one.indicator),
      cells.map((one) => one.grain),
      cells.map((one) => one.period),
      cells.map((one) => one.dims),
      cells.map((one) => one.bucket),
      cells.map((one) => one.n),
      cells.map((one) => one.total),
    ],
  })
}

/** Adds to the sets behind distinct counts; a member nobody counts any more is kept with 0 and not counted. */
export async function addMembers(tx: PoolClient, part: number, members: MemberDelta[]): Promise<void> {
  if (members.length === 0) return
  await tx.query({
    name: 'add-members',
    text: `insert into indicator_members (part, indicator, grain, period, dims, member, n)
           select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])
           on conflict (part, indicator, grain, period, dims, member) do update set n = indicator_members.n + excluded.n`,
    values: [
      part,
      members.map((one) => one.indicator),
      members.map((one) => one.grain),
      members.map((one) => one.period),
      members.map((one) => one.dims),
      members.map((one) => one.member),
      members.map((one) => one.n),
    ],
  })
}

export interface CellQuestion {
  indicator: string
  /** The grain asked for. */
  grain: Grain
  from: string
  to: string
}

export interface CellRow {
  period: string
  dims: string
  bucket: number
  n: number
  total: number
}

/** How many signs of the date name a period. */
const periodLength: Record<Grain, number> = { day: 10, month: 7, year: 4, all: 0 }

/** The cells of an indicator, added up over all partitions, and to the periods asked for from those of the grain that is `kept`. */
export async function readCells(
  db: Pool | PoolClient,
  question: CellQuestion & { kept: Grain },
): Promise<CellRow[]> {
  const read = await db.query<CellRow>({
    name: 'read-cells',
    text: `select named.period, dims, bucket, sum(n)::bigint as n, sum(total) as total from indicator_cells
           cross join lateral (select case when $5 = 0 then 'all' else left(period, $5) end) as named (period)
           where part between 0 and 63 and indicator = $1 and grain = $2 and named.period between $3 and $4
           group by named.period, dims, bucket order by named.period, dims, bucket`,
    values: [question.indicator, question.kept, question.from, question.to, periodLength[question.grain]],
  })
  return read.rows
}

/** What some cells hold, added up over all partitions, by `cellId`; of cells that hold nothing it says nothing. */
export async function readCellSums(tx: PoolClient, places: CellPlace[]): Promise<Map<string, CellSum>> {
  if (places.length === 0) return new Map()
  const read = await tx.query<CellPlace & CellSum>({
    name: 'read-cell-sums',
    text: `select indicator, grain, period, dims, bucket, sum(n)::bigint as n, sum(total) as total
           from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[]) as asked (indicator, grain, period, dims, bucket)
           cross join generate_series(0, 63) as part
           join indicator_cells using (part, indicator, grain, period, dims, bucket)
           group by 1, 2, 3, 4, 5`,
    values: [
      places.map((one) => one.indicator),
      places.map((one) => one.grain),
      places.map((one) => one.period),
      places.map((one) => one.dims),
      places.map((one) => one.bucket),
    ],
  })
  return new Map(read.rows.map(({ n, total, ...place }) => [cellId(place), { n, total }]))
}

/**
 * How many distinct members there are, per dimension or over all of them (the sum of parts would count some twice). A
 * member may have come with one partition and gone with another, so only the sum over all says whether it is there.
 */
export async function readMembers(
  db: Pool | PoolClient,
  question: CellQuestion & { byDims: boolean },
): Promise<CellRow[]> {
  const read = await db.query<CellRow>({
    name: 'read-members',
    text: `select period, dims, 0 as bucket, n, n::float8 as total from member_counts
           where indicator = $1 and grain = $2 and period between $3 and $4 and by_dims = $5
           order by period, dims`,
    values: [question.indicator, question.grain, question.from, question.to, question.byDims],
  })
  return read.rows
}
