import type { PoolClient } from 'pg'

export interface LineRow {
  period: string
  /** JSON of the dimensions. */
  dims: string
  value: number
}

/** The values seen at the last look, by period and dimensions; locked, so that two processes do not both see a crossing. */
export async function lockLines(tx: PoolClient, rule: string): Promise<Map<string, LineRow>> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [rule])
  const read = await tx.query<LineRow>('select period, dims, value from indicator_lines where rule = $1', [
    rule,
  ])
  return new Map(read.rows.map((row) => [`${row.period} ${row.dims}`, row]))
}

export async function saveLine(
  tx: PoolClient,
  line: { part: number; rule: string; period: string; dims: string; value: number },
): Promise<void> {
  await tx.query({
    name: 'save-line',
    text: `insert into indicator_lines (part, rule, period, dims, value) values ($1, $2, $3, $4, $5)
           on conflict (part, rule, period, dims) do update set value = excluded.value`,
    values: [line.part, line.rule, line.period, line.dims, line.value],
  })
}
