import { spawnSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { readBalances, sumBalances } from '#io/postgres/balances.ts'
import { countWaiting } from '#io/postgres/cursors.ts'
import type { System } from '#io/system.ts'
import { dataDir, openHere } from './open.ts'

interface Finding {
  what: string
  state: 'ok' | 'note' | 'fault'
  detail: string
}

const GiB = 1024 ** 3

/** `yiwang doctor`: what this machine and this installation are like, and what to do where something is missing. */
export async function doctorCommand(): Promise<number> {
  const findings = [...machine(), ...(await installation())]
  const sign = { ok: '✓', note: '·', fault: '✗' }
  for (const { what, state, detail } of findings) console.log(`${sign[state]} ${what}: ${detail}`)
  return findings.some((one) => one.state === 'fault') ? 1 : 0
}

function machine(): Finding[] {
  const [major = 0] = process.versions.node.split('.').map(Number)
  const browser = spawnSync('chromium', ['--version'], { encoding: 'utf8' })
  return [
    { what: 'Node', state: major >= 24 ? 'ok' : 'fault', detail: process.version },
    {
      what: 'Machine',
      state: 'ok',
      detail: `${availableParallelism()} cores, ${Math.round(totalmem() / GiB)} GiB memory`,
    },
    {
      what: 'Chromium',
      state: browser.status === 0 ? 'ok' : 'note',
      detail: browser.status === 0 ? browser.stdout.trim() : 'not here; browser tests are skipped',
    },
  ]
}

function workdays({ calendar }: System): Finding {
  const today = dateInShanghai(new Date().toISOString())
  const until = calendar.coverage?.until ?? ''
  const covered = String(until) > today
  return {
    what: 'Working-day calendar',
    state: covered ? 'ok' : 'note',
    detail: `holiday plans known to ${until}; deadlines beyond are provisional`,
  }
}

async function installation(): Promise<Finding[]> {
  const system = await openHere()
  try {
    const balance = sumBalances(await readBalances(system.pool))
    const { bavail, bsize } = statfsSync(dataDir())
    const free = (bavail * bsize) / GiB
    const adds = balance.received === balance.accepted + balance.quarantined + balance.duplicate
    return [
      workdays(system),
      { what: 'Database', state: 'ok', detail: system.where },
      {
        what: 'Disk',
        state: free < 2 ? 'fault' : 'ok',
        detail: `${free.toFixed(1)} GiB free${free < 2 ? '; make room before importing' : ''}`,
      },
      {
        what: 'Balance',
        state: adds ? 'ok' : 'fault',
        detail: `${balance.received} received, ${balance.quarantined} in quarantine`,
      },
      {
        what: 'Waiting',
        state: 'ok',
        detail: `${await countWaiting(system.pool, 'loop')} events before the loop, ${await countWaiting(system.pool, 'search')} before search`,
      },
    ]
  } finally {
    await system.close()
  }
}
