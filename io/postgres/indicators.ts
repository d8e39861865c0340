import type { Pool, PoolClient } from 'pg'
import type { CellDelta, MemberDelta } from '#core/indicator.ts'

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
  grain: string
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

/** The cells of an indicator, added up over all partitions. */
export async function readCells(db: Pool | PoolClient, question: CellQuestion): Promise<CellRow[]> {
  const read = await db.query<CellRow>({
    name: 'read-cells',
    text: `select period, dims, bucket, sum(n)::bigint as n, sum(total) as total from indicator_cells
           where part between 0 and 63 and indicator = $1 and grain = $2 and period between $3 and $4
           group by period, dims, bucket order by period, dims, bucket`,
    values: [question.indicator, question.grain, question.from, question.to],
  })
  return read.rows
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
    text: `select period, dims, 0 as bucket, count(*)::bigint as n, count(*)::float8 as total
           from (select period, case when $5::boolean then dims else '[]' end as dims, member from indicator_members
                 where part between 0 and 63 and indicator = $1 and grain = $2 and period between $3 and $4
                 group by 1, 2, 3 having sum(n) > 0) as counted
           group by period, dims order by period, dims`,
    values: [question.indicator, question.grain, question.from, question.to, question.byDims],
  })
  return read.rows
}
