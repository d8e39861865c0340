import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { generatePenalties, type PenaltyOptions, penaltyColumns } from '#sample/penalties.ts'
import { startServer, withSystem } from '#test/server.ts'
import { findFaults } from '../log/verify.ts'
import type { System } from '../system.ts'
import { importFile } from './import-file.ts'

const options: PenaltyOptions = { seed: 11, count: 20_000, from: '2025-01-01', to: '2026-10-31' }

test('an import killed three times goes on where it was, and every planted fault is told, nothing else', async (t) => {
  const { system } = await startServer(t, { works: false })
  const path = join(system.dataDir, 'penalties.csv')
  const planted = await writePenalties(path)

  await t.test('killed with -9 in the middle, three times, then left to end', async () => {
    const reached: number[] = []
    for (let kill = 1; kill <= 3; kill++) {
      const child = startImport(system, path)
      reached.push(await reachedAfter(system, Math.floor((options.count * kill) / 4)))
      await killed(child)
    }
    assert.ok(
      reached.every((rows) => rows > 0 && rows < options.count),
      `killed at ${reached}`,
    )
    await importFile(system, { path, file: 'penalties.csv', type: 'credit.penalty', source: 'import' })
  })

  await t.test('the balance is exact', async () => {
    assert.deepEqual(await balanceOfImports(system), [planted.balance])
  })

  await t.test(
    'every planted fault is quarantined or warned with its code, and nothing else is',
    async () => {
      const told = await reasonsTold(system)
      for (const [row, { code, expect }] of planted.faults) {
        const found = told.get(row)
        assert.ok(found, `row ${row}: ${code} was not told`)
        assert.deepEqual(
          [found.outcome, found.codes.includes(code)],
          [expect, true],
          `row ${row}: ${found.codes}`,
        )
      }
      assert.deepEqual(
        [...told.keys()].filter((row) => !planted.faults.has(row)),
        [],
      )
    },
  )

  await t.test('the same file again is all duplicates', async () => {
    const end = await importFile(system, {
      path,
      file: 'again.csv',
      type: 'credit.penalty',
      source: 'import',
    })
    assert.deepEqual(
      [end.state, end.balance.duplicate, end.balance.received],
      ['done', options.count, options.count],
    )
    assert.deepEqual(
      (await findFaults(system)).faults.filter((fault) => !/held, .* counted$/.test(fault)),
      [],
    )
  })
})

test('a file that is being imported is not imported a second time side by side', async (t) => {
  const system = await withSystem(t)
  const path = join(system.dataDir, 'penalties.csv')
  await writePenalties(path, { ...options, count: 3000 })
  const request = { path, file: 'penalties.csv', type: 'credit.penalty', source: 'import' }
  const both = await Promise.allSettled([importFile(system, request), importFile(system, request)])
  const refused = both.filter((one) => one.status === 'rejected').map((one) => one.reason.code)
  assert.deepEqual(refused, ['import-running'])
})

interface Planted {
  faults: Map<number, { code: string; expect: string }>
  balance: Record<string, number>
}

/** Writes the file and tells what is in it: rows are counted from 1, without the line of titles. */
async function writePenalties(path: string, wanted = options): Promise<Planted> {
  const planted: Planted = {
    faults: new Map(),
    balance: { received: 0, accepted: 0, warned: 0, quarantined: 0, duplicate: 0 },
  }
  const out = createWriteStream(path)
  out.write(`${penaltyColumns.map(cell).join(',')}\r\n`)
  for (const { row, planted: fault, repeatOf } of generatePenalties(wanted)) {
    const { balance } = planted
    balance.received!++
    if (repeatOf !== null) balance.duplicate!++
    else if (fault?.expect === 'quarantined') balance.quarantined!++
    else balance.accepted!++
    if (fault?.expect === 'warned') balance.warned!++
    if (fault) planted.faults.set(balance.received!, fault)
    if (!out.write(`${penaltyColumns.map((column) => cell(row[column])).join(',')}\r\n`))
      await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return planted
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The command as a person starts it, in a process of its own, on the database of the test. */
function startImport(system: System, path: string): ChildProcess {
  return spawn(process.execPath, ['bin/yiwang.ts', 'import', path, '--as', 'credit.penalty'], {
    env: { ...process.env, DATABASE_URL: system.databaseUrl, YIWANG_DATA: system.dataDir },
    stdio: 'ignore',
  })
}

async function reachedAfter(system: System, rows: number): Promise<number> {
  for (;;) {
    const read = await system.pool.query<{ n: number }>(
      'select coalesce(max(rows_done), 0) as n from imports',
    )
    const done = Number(read.rows[0]?.n)
    if (done >= rows) return done
    await wait(10)
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  assert.equal(child.signalCode, 'SIGKILL')
}

async function balanceOfImports(system: System) {
  const read = await system.pool.query(
    `select received::int, accepted::int, warned::int, quarantined::int, duplicate::int from balances`,
  )
  return read.rows
}

/** By row of the file: what became of the rows that were not simply accepted, and why. */
async function reasonsTold(system: System): Promise<Map<number, { outcome: string; codes: string[] }>> {
  const read = await system.pool.query<{ row: number; outcome: string; codes: string[] }>(
    `select row_number::int as row, 'quarantined' as outcome, codes from quarantine
     union all
     select (data ->> '$row')::int, 'warned', array(select jsonb_array_elements(data -> '$warnings') ->> 'code')
     from events where data ? '$warnings'`,
  )
  return new Map(read.rows.map(({ row, outcome, codes }) => [row, { outcome, codes }]))
}
