import type { Pool } from 'pg'
import type { Reason } from '#core/quality.ts'
import type { PlantedFault } from '#sample/penalty-faults.ts'
import { penalties } from './penalty-input.ts'

/** What was told of each row of an imported file, held against what was planted in it. */
export interface ImportFaults {
  wrong: number
  lines: string[]
}

/** Row by row: a planted fault must be told with its code and field, a repeat be a duplicate, all else be accepted in silence. */
export async function faultsOfImport(pool: Pool, count: number): Promise<ImportFaults> {
  const refused = await reasonsByRow(pool, `select row_number as row, reasons from quarantine`)
  const warned = await reasonsByRow(
    pool,
    `select (data ->> '$row')::bigint as row, data -> '$warnings' as reasons from events where data ? '$warnings'`,
  )
  const kept = await numbers(pool, `select (data ->> '$row')::bigint as row from events where data ? '$row'`)
  const lines: string[] = []
  let row = 0
  let repeats = 0
  for (const { planted, repeatOf } of penalties(count)) {
    row += 1
    if (repeatOf !== null) repeats += 1
    const told = { refused: refused.get(row), warned: warned.get(row), kept: kept.has(row) }
    if (!isTold(told, { planted, isRepeat: repeatOf !== null }))
      lines.push(
        `row ${row}: ${planted?.fault ?? (repeatOf === null ? 'sound' : 'repeat')}, told ${JSON.stringify(told)}`,
      )
  }
  const balance = await balanceLines(pool, { count, repeats, refused: refused.size })
  return { wrong: lines.length + balance.length, lines: [...lines.slice(0, 10), ...balance] }
}

interface Told {
  refused?: Reason[]
  warned?: Reason[]
  kept: boolean
}

function isTold(
  told: Told,
  { planted, isRepeat }: { planted: PlantedFault | null; isRepeat: boolean },
): boolean {
  if (isRepeat) return !told.kept && !told.refused
  if (!planted) return told.kept && !told.refused && !told.warned
  const reasons = planted.expect === 'quarantined' ? told.refused : told.warned
  if (told.kept !== (planted.expect === 'warned')) return false
  return reasons?.some(({ code, field }) => code === planted.code && field === planted.field) ?? false
}

async function balanceLines(
  pool: Pool,
  wanted: { count: number; repeats: number; refused: number },
): Promise<string[]> {
  const read = await pool.query(
    `select received::int, quarantined::int, duplicate::int, accepted::int, (select count(*)::int from events) as events
     from balances`,
  )
  const told = read.rows[0]
  const isExact =
    read.rows.length === 1 &&
    told.received === wanted.count &&
    told.duplicate === wanted.repeats &&
    told.quarantined === wanted.refused &&
    told.accepted === told.events
  return isExact ? [] : [`balance ${JSON.stringify(told)}, wanted ${JSON.stringify(wanted)}`]
}

async function reasonsByRow(pool: Pool, text: string): Promise<Map<number, Reason[]>> {
  const read = await pool.query<{ row: number; reasons: Reason[] }>(text)
  return new Map(read.rows.map(({ row, reasons }) => [row, reasons]))
}

async function numbers(pool: Pool, text: string): Promise<Set<number>> {
  const read = await pool.query<{ row: number }>(text)
  return new Set(read.rows.map(({ row }) => row))
}
