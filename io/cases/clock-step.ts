import type { PoolClient } from 'pg'
import { mondayOf } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { NewEvent } from '#core/event.ts'
import type { CaseActor } from '#core/process/case-state.ts'
import { escalateDesks } from '../postgres/case-desks.ts'
import { countOverdue } from '../postgres/case-overdue.ts'
import { dueCases, type Timer, takeFirstTimers } from '../postgres/case-timers.ts'
import { type CaseRow, caseSubject, lockFreeCases } from '../postgres/cases.ts'
import { appendEvents } from '../postgres/events.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { processOf } from './case-world.ts'
import { keepMoved, type Moved } from './keep-moved.ts'
import { stepOn } from './move-cases.ts'

const AT_ONCE = 200

/**
 * Does what clocks have to do by now: tells of lights that turned, and takes the steps that silence takes, each counted from the
 * moment its time was up, however much later this runs. A timer is taken away in the transaction that acts on it, so what it
 * does is done once, by whichever process comes first.
 */
export async function clockStep(system: System): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const now = system.now()
    const nos = await dueCases(tx, now, AT_ONCE)
    if (nos.length === 0) return 0
    const rows = new Map((await lockFreeCases(tx, nos)).map((row) => [row.state.no, row]))
    const timers = await takeFirstTimers(tx, [...rows.keys()], now)
    const moved: Moved[] = []
    const told: NewEvent[] = []
    for (const timer of timers) {
      const row = rows.get(timer.no)!
      const step = await silent(tx, system, { timer, row })
      if (step) moved.push(step)
      else told.push(lightTurned(row, { timer, now }))
    }
    if (moved.length > 0) await keepMoved(tx, system, moved, told)
    else await appendEvents(tx, told)
    await tellHeads(tx, rows, { timers: timers.filter((timer) => isOffices(system, rows, timer)), now })
    if (timers.length > 0) await tx.query(`select pg_notify('yiwang_log', '')`)
    return timers.length
  })
}

const clock: CaseActor = { roles: ['clock'], department: null, id: 'clock', name: '' }

/** What silence does when the law's time is over; null where it does nothing, or the case stands where it cannot. */
async function silent(
  tx: PoolClient,
  system: System,
  { timer, row }: { timer: Timer; row: CaseRow },
): Promise<Moved | null> {
  const step = processOf(system, row.state).process.clocks[timer.clock]?.silence
  if (timer.kind !== 'statutory' || step === undefined) return null
  const answer = await stepOn(tx, system, { state: row.state, command: { step, by: clock, at: timer.at } })
  return answer.ok ? { state: answer.state, done: answer.done, loopId: row.loopId, at: timer.at } : null
}

const lights = { yellow: 'yellow', orange: 'orange', promised: 'red', statutory: 'overdue' } as const

/** A light that turned is an event like any other: rules count it, tell the head, and publish how many there are. */
function lightTurned(
  { state, loopId }: CaseRow,
  { timer: { no, clock: name, kind, at }, now }: { timer: Timer; now: string },
): NewEvent {
  const { item, app, process, facts, version } = state
  return {
    id: `${no}.${name}.${kind}.${at}`,
    source: `cases/${app}`,
    type: `case.${lights[kind]}`,
    subject: caseSubject(no),
    time: at,
    receivedAt: now,
    causeId: `${no}.${version}`,
    loopId,
    data: {
      caseNo: no,
      item,
      app,
      process,
      clock: name,
      light: lights[kind],
      department: facts.department ?? null,
      applicant: state.applicant.subject,
    },
  }
}

/** Whether it is an office's time: not the applicant's, and not that of a notice to the public. */
function isOffices(system: System, rows: Map<string, CaseRow>, { no, clock: name }: Timer): boolean {
  return processOf(system, rows.get(no)!.state).process.clocks[name]?.waits !== true
}

/** With little time left the head of the department is told; what became late is counted for everybody to see. */
async function tellHeads(
  tx: PoolClient,
  rows: Map<string, CaseRow>,
  { timers, now }: { timers: Timer[]; now: string },
): Promise<void> {
  const grave = timers.filter(({ kind }) => kind !== 'yellow')
  await escalateDesks(tx, [...new Set(grave.map(({ no }) => no))], now)
  const late = timers.filter(({ no, clock: name, kind }) => {
    const promised = rows.get(no)?.state.clocks[name]?.promised
    return promised ? kind === 'promised' : kind === 'statutory'
  })
  await countOverdue(
    tx,
    late.map(({ no, at }) => {
      const { item, facts } = rows.get(no)!.state
      return { week: mondayOf(dateInShanghai(at)), department: String(facts.department ?? ''), item }
    }),
  )
}
