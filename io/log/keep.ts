import type { PoolClient } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Batch, Outcome } from '#loop/stage.ts'
import { type Receiver, share } from '#loop/transmit/transmit.ts'
import { insertAsked } from '../postgres/case-asked.ts'
import { appendEvents } from '../postgres/events.ts'
import { addCells, addMembers } from '../postgres/indicators.ts'
import { addMade, type Made } from '../postgres/made.ts'
import { insertSendings } from '../postgres/outbox.ts'
import { closeRecords, insertRecords, markRecords } from '../postgres/records.ts'
import { saveSubjects } from '../postgres/subjects.ts'
import { insertTasks } from '../postgres/tasks.ts'

/**
 * Keeps what a step asks for, in the runner's transaction: nothing of it exists without the checkpoint that says it has
 * been done. Heads of the log are raised last, because they stay locked until the commit.
 */
export async function keep(
  tx: PoolClient,
  outcome: Outcome,
  at: { apps: LoadedApps; batch: Batch; receivers: Receiver[]; now: string },
): Promise<LoggedEvent[]> {
  await closeRecords(tx, outcome.changes)
  await markRecords(tx, outcome.changes)
  await saveSubjects(tx, outcome.subjects)
  const part = at.batch[0]?.part ?? 0
  await addCells(tx, part, outcome.cells)
  await addMembers(tx, part, outcome.members)
  await addMade(tx, part, madeBy(outcome))
  await insertTasks(tx, outcome.tasks, at.now)
  await insertAsked(tx, outcome.asked, at.now)
  const events = await appendEvents(tx, outcome.events)
  await insertRecords(
    tx,
    outcome.records,
    outcome.records.map((record) => seqAt(events, record.decisionOf)),
  )
  await insertSendings(tx, share(at.apps, [...at.batch, ...events], at.receivers), at.now)
  return events
}

function seqAt(events: LoggedEvent[], place: number | null): number | null {
  return place === null ? null : (events[place]?.seq ?? null)
}

function madeBy({ records, events }: Outcome): Made {
  const decision = events.filter((event) => event.type === 'decision.made').length
  return { record: records.length, decision, effect: events.length - decision }
}
