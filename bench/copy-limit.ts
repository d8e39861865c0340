import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import type { BenchSetting } from './bench-setting.ts'
import { penalties } from './penalty-input.ts'

/**
 * Rows a second of one COPY of penalties into a table with the columns of the log and three indexes: what PostgreSQL
 * takes when nobody checks, places or explains anything.
 */
export async function measureCopy(setting: BenchSetting): Promise<number> {
  const client = new pg.Client({ connectionString: await setting.database('copy_limit') })
  await client.connect()
  await client.query(`create table bare (part smallint not null, seq bigint not null, id text not null, subject text not null,
    received_at timestamptz not null, data jsonb not null, primary key (part, seq))`)
  await client.query('create unique index on bare (id)')
  await client.query('create index on bare (subject)')
  const lines = linesOf(setting.quick ? 20_000 : 100_000)
  const start = performance.now()
  const copy = client.query(from('copy bare from stdin'))
  for (const chunk of lines) if (!copy.write(chunk)) await once(copy, 'drain')
  copy.end()
  await finished(copy)
  const seconds = (performance.now() - start) / 1000
  await client.end()
  return (setting.quick ? 20_000 : 100_000) / seconds
}

function linesOf(count: number): string[] {
  const now = '2026-04-01T00:00:00Z'
  const lines: string[] = []
  let at = 0
  for (const { row } of penalties(count, { faultRate: 0, repeatRate: 0 })) {
    const id = at++
    const data = JSON.stringify(row).replaceAll('\\', '\\\\')
    lines.push([id % 64, id, `event-${id}`, row.行政相对人名称, now, data].join('\t'))
  }
  return Array.from({ length: Math.ceil(count / 500) }, (_, chunk) =>
    lines
      .slice(chunk * 500, (chunk + 1) * 500)
      .map((line) => `${line}\n`)
      .join(''),
  )
}
