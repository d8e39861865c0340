import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { CaseState } from '#core/process/case-state.ts'
import { silencesOf } from '#core/process/silences.ts'
import { processOf } from '#io/cases/case-world.ts'
import { keepMoved } from '#io/cases/keep-moved.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { createRandom } from '#sample/random.ts'
import { type Consequence, consequencesOf, reachSilence } from './reach-silence.ts'
import { withSystem } from './server.ts'

const begun = '2026-03-02T02:00:00.000Z'
/** By then the last of them, a project nobody has begun to build, has waited long enough. */
const later = '2030-01-02T02:00:00.000Z'
const TRIES = 3000
/** Of each consequence so many cases, so that a process is killed while there is something left to do. */
const COPIES = 8
const KILLED = 3

const uscc = '91331502MA7K00016A'
const permit = { item: 'food-business-permit', uscc, person: null, state: 'valid', validUntil: '2026-06-20' }
const project = { projectCode: '2603-331500-04-01-123456', ownerCode: uscc, regime: 'verify' }
const businesses = ['有限责任公司', '个体工商户'].map((kind) => ({ uscc, kind, status: '存续' }))

test('each consequence of silence fires once at its moment, with two processes at it that are killed again and again', async (t) => {
  const system = await withSystem(t)
  const waiting = consequencesOf(system.apps).map((one) => ({ ...one, states: copiesOf(system, one) }))
  assert.deepEqual(
    waiting.filter(({ states }) => states.length === 0).map(({ process, clock }) => `${process} ${clock}`),
    [],
    'consequences no case comes to',
  )
  await keep(
    system,
    waiting.flatMap(({ states }) => states),
  )
  for (let n = 0; n < KILLED; n++) await killInTheMiddle(system, n)
  const [one, other] = [start(system), start(system)]
  assert.deepEqual([await ended(one), await ended(other)], [0, 0])
  for (const { process, clock, step, states } of waiting)
    for (const state of states) {
      const { at } = silencesOf(processOf(system, state), state)[0]!.command
      assert.equal(await takenAt(system, state.no, { step, at }), 1, `${process} ${clock} of ${state.no}`)
    }
})

let numbers = 0

/** Cases, each with a number of its own, in which silence about a clock will do something next. */
function copiesOf(system: System, { process, clock }: Consequence): CaseState[] {
  const items = [...system.apps.cases.items.values()].filter(
    ({ app, item }) => `${app}.${item.process}` === process,
  )
  const random = createRandom(7)
  for (let n = 0; n < TRIES; n++) {
    const found = {
      certificate: permit,
      entity: businesses[n % 2],
      project: projectOf(n),
      listed: null,
      same: null,
    }
    const how = { clock, found, random, no: '', now: begun, subject: `uscc:${uscc}` }
    const state = reachSilence(system.apps, items[n % items.length]!, how)
    if (state) return Array.from({ length: COPIES }, () => ({ ...state, no: nextNo() }))
  }
  return []
}

function projectOf(n: number): Record<string, unknown> {
  return { ...project, status: n % 4 < 2 ? 'coded' : 'verified' }
}

function nextNo(): string {
  numbers += 1
  return `BJ331500260302${String(numbers).padStart(6, '0')}`
}

/** As the engine keeps them, with the timers of their clocks. */
async function keep(system: System, states: CaseState[]): Promise<void> {
  const now = system.now
  system.now = () => begun
  const moved = states.map((state) => ({ state, done: [], loopId: `${state.no}.1`, at: state.openedAt }))
  await transaction(system.pool, (tx) => keepMoved(tx, system, moved))
  system.now = now
}

/** Two processes begin, and both are killed a little after the first has done something. */
async function killInTheMiddle(system: System, n: number): Promise<void> {
  const two = [start(system), start(system)]
  await Promise.race(two.map(saysActed))
  await wait(15 * n)
  for (const child of two) child.kill('SIGKILL')
  await Promise.all(two.map(ended))
}

function start({ databaseUrl, dataDir }: System): ChildProcess {
  return spawn(process.execPath, ['test/clock-worker.ts', databaseUrl, dataDir, later], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function saysActed(child: ChildProcess): Promise<void> {
  for await (const piece of child.stdout!) if (String(piece).includes('acted')) return
}

async function ended(child: ChildProcess): Promise<number | null> {
  child.stdout!.resume()
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** How often a step was taken in a case at a moment. Later rounds of the same clock have other moments. */
async function takenAt(
  { pool }: System,
  no: string,
  { step, at }: { step: string; at: string },
): Promise<number> {
  const { rowCount } = await pool.query(
    `select 1 from events where subject = $1 and data ->> 'step' = $2 and time = $3`,
    [`case:${no}`, step, at],
  )
  return rowCount ?? 0
}
