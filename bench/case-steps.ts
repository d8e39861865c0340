import { advance } from '#core/process/advance.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { Command } from '#core/process/command.ts'
import type { Who } from '#core/process/process.ts'
import { beginCase } from '#io/cases/begin-cases.ts'
import { processOf, worldOf } from '#io/cases/case-world.ts'
import { keepMoved } from '#io/cases/keep-moved.ts'
import { transaction } from '#io/postgres/transaction.ts'
import { openSystem, type System } from '#io/system.ts'
import type { BenchSetting } from './bench-setting.ts'
import { appWithItems, itemCode } from './case-app.ts'
import type { Figure } from './figure.ts'

/** The way of a case from its acceptance to its certificate: six steps of officers, and three that the engine takes. */
const way: [step: string, department: string][] = [
  ['accept', 'market'],
  ['send', 'market'],
  ['fire.agree', 'fire'],
  ['food.agree', 'food'],
  ['sign.agree', 'city'],
  ['approve', 'market'],
]

const OFFICERS = 256
const IN_ONE_FILL = 200

/**
 * Durable steps of cases a second: each with its state, desks, timers, event, documents and certificate in one commit that is on
 * disk before the officer is answered. Beside it the same steps without a database, one after another.
 */
export async function benchCaseSteps(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 400 : 3_000
  const system = await openSystem({
    apps: [appWithItems(10)],
    dataDir: setting.dir,
    databaseUrl: await setting.database('case_steps'),
  })
  const cases = await openCases(system, count)
  const pure = pureRate(system, cases)
  const before = await eventsOf(system)
  const started = performance.now()
  await Promise.all(
    Array.from({ length: OFFICERS }, (_, n) =>
      work(
        system,
        cases.filter((_, at) => at % OFFICERS === n),
      ),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  const steps = (await eventsOf(system)) - before
  await system.close()
  const limit = { what: 'steps without a database', value: pure }
  return [
    { what: 'case steps, durable', value: steps / seconds, unit: 'steps/s', limit, goal: { least: 2000 } },
  ]
}

async function openCases(system: System, count: number): Promise<CaseState[]> {
  const cases: CaseState[] = []
  for (let at = 0; at < count; at += IN_ONE_FILL)
    await transaction(system.pool, async (tx) => {
      const moved = []
      for (let n = at; n < Math.min(count, at + IN_ONE_FILL); n++)
        moved.push(await beginCase(tx, system, opening(system, n)))
      await keepMoved(tx, system, moved)
      cases.push(...moved.map(({ state }) => state))
    })
  return cases
}

function opening(system: System, n: number) {
  const given: CaseMaterial = { state: 'given', files: ['f'], trust: 'C' }
  return {
    item: itemCode(n % 10),
    applicant: { subject: `person:${n}`, name: `applicant ${n}` },
    agent: null,
    channel: 'portal' as const,
    form: { place: 'x', size: 12 },
    materials: { lease: given, plan: given },
    by: { roles: ['applicant' as const], department: null, id: 'account:a', name: 'a' },
    parent: null,
    at: system.now(),
    loopId: null,
  }
}

async function work(system: System, cases: CaseState[]): Promise<void> {
  for (const { no } of cases)
    for (const [step, department] of way) {
      const [result] = await system.cases.submit([
        { no, id: null, seen: null, command: commandOf(system, { step, department }) },
      ])
      if (!result?.ok) throw new Error(`${step} of ${no}: ${JSON.stringify(result)}`)
    }
}

function commandOf(system: System, { step, department }: { step: string; department: string }): Command {
  const roles: Who[] = ['clerk', 'reviewer']
  return { step, by: { roles, department, id: 'account:o', name: 'officer' }, at: system.now() }
}

function pureRate(system: System, cases: CaseState[]): number {
  const started = performance.now()
  let steps = 0
  for (let n = 0; performance.now() - started < 1000; n++) {
    let state = cases[n % cases.length]!
    for (const [step, department] of way) {
      const command = commandOf(system, { step, department })
      const answer = advance(
        processOf(system, state),
        state,
        command,
        worldOf(system, state, { at: command.at }),
      )
      if (!answer.ok) throw new Error(answer.code)
      state = answer.state
      steps += answer.done.length
    }
  }
  return (steps / (performance.now() - started)) * 1000
}

async function eventsOf({ pool }: System): Promise<number> {
  const read = await pool.query<{ n: number }>('select sum(last_seq)::bigint as n from log_heads')
  return read.rows[0]?.n ?? 0
}
