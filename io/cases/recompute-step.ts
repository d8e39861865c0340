import type { NewEvent } from '#core/event.ts'
import { recompute } from '#core/process/recompute.ts'
import { type CaseRow, caseSubject, casesOfOtherCalendar } from '../postgres/cases.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { refreshCalendar } from '../workdays/refresh-calendar.ts'
import { processOf } from './case-world.ts'
import { keepMoved } from './keep-moved.ts'

const AT_ONCE = 500

/**
 * Counts the clocks of open cases anew where the calendar is another than the one they were counted by: when next year's plan is
 * announced, or a division has days of its own. Every clock that ends otherwise is told in the log.
 */
export async function recomputeStep(system: System): Promise<number> {
  await refreshCalendar(system)
  return await transaction(system.pool, async (tx) => {
    const rows = await casesOfOtherCalendar(tx, system.calendar.version, AT_ONCE)
    if (rows.length === 0) return 0
    const at = system.now()
    const counted = rows.map((row) => ({
      row,
      ...recompute(processOf(system, row.state), row.state, system.calendar),
    }))
    const events = counted.flatMap(({ row, changes }) =>
      changes.map((change) => told(row, { change, at, system })),
    )
    const moved = counted.map(({ row, clocks }) => ({
      state: { ...row.state, clocks },
      done: [],
      loopId: row.loopId,
      at,
    }))
    await keepMoved(tx, system, moved, events)
    return rows.length
  })
}

function told(
  { state, loopId }: CaseRow,
  { change, at, system }: { change: { clock: string }; at: string; system: System },
): NewEvent {
  const { no, app, process, item, version, facts } = state
  const department = facts.department ?? null
  return {
    id: `${no}.${change.clock}.recomputed.${system.calendar.version}`,
    source: `cases/${app}`,
    type: 'case.clock.recomputed',
    subject: caseSubject(no),
    time: at,
    receivedAt: at,
    causeId: `${no}.${version}`,
    loopId,
    data: {
      caseNo: no,
      app,
      process,
      item,
      department,
      version,
      before: state.clocks[change.clock]?.due ?? null,
      ...change,
    },
  }
}
