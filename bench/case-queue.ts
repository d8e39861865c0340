import type { Pool } from 'pg'
import { readQueue } from '#io/postgres/case-queue.ts'
import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import type { Figure } from './figure.ts'
import { percentile } from './measure.ts'

const DEPARTMENTS = 44
const QUESTIONS = 300

/**
 * An officer's queue, the fifty most urgent of the department, at a million cases: with ten kinds of item, and with a thousand. The
 * limit is one row by primary key in the same run: what any question costs.
 */
export async function benchCaseQueue(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 50_000 : 1_000_000
  const [few, many] = [
    await queueAt(setting, { count, items: 10 }),
    await queueAt(setting, { count, items: 1000 }),
  ]
  const limit = { what: 'one row by its key', value: few.bare }
  const what = `an officer's queue at ${count.toLocaleString('en')} cases`
  return [
    { what: `${what}, 1,000 items: p95`, value: many.p95, unit: 'ms', limit, goal: { most: 20 } },
    { what: `${what}, one item of 1,000: p95`, value: many.item, unit: 'ms', limit, goal: { most: 20 } },
    { what: `${what}: 1,000 items against 10`, value: many.p95 / few.p95, unit: '×', goal: { most: 1.5 } },
  ]
}

async function queueAt(setting: BenchSetting, { count, items }: { count: number; items: number }) {
  const { pool, close } = await openBenchDatabase(setting, await setting.database(`case_queue_${items}`))
  await fill(pool, { count, items })
  const p95 = await timed((n) =>
    readQueue(pool, { department: departmentAt(n), isWaiting: false, limit: 50 }),
  )
  const item = await timed((n) =>
    readQueue(pool, { department: departmentAt(n), isWaiting: false, item: `item ${n % items}`, limit: 50 }),
  )
  const bare = await timed(() => pool.query('select from log_heads where part = 1'))
  await close()
  return { p95, item, bare }
}

function departmentAt(n: number): string {
  return `department ${n % DEPARTMENTS}`
}

async function fill(pool: Pool, { count, items }: { count: number; items: number }): Promise<void> {
  await pool.query(
    `insert into case_desks (part, case_no, desk, department, roles, item, applicant_name, is_waiting, is_paused, opened_at,
       yellow_at, orange_at, due_at, statutory_at)
     select n % 64, 'BJ' || n, 'main', 'department ' || n % $2, array['reviewer'], 'item ' || (n / $2) % $3, 'applicant ' || n,
       n % 7 = 0, false, now(), now(), now(), now() + (n::bigint * 7919 % 1000000) * interval '10 seconds', now()
     from generate_series(1, $1) as n`,
    [count, DEPARTMENTS, items],
  )
  await pool.query('vacuum analyze case_desks')
}

async function timed(ask: (n: number) => Promise<unknown>): Promise<number> {
  const waits: number[] = []
  for (let n = 0; n < QUESTIONS; n++) {
    const start = performance.now()
    await ask(n)
    waits.push(performance.now() - start)
  }
  return percentile(waits, 0.95)
}
