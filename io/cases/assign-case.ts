import type { PoolClient } from 'pg'
import type { PersonActor } from '#core/access/actor.ts'
import { assignDesk, type DeskRow, desksOfCase, desksOfOfficer } from '../postgres/case-desks.ts'
import { caseSubject, findCase } from '../postgres/cases.ts'
import { appendEvents } from '../postgres/events.ts'
import { findOfficer } from '../postgres/officers.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** No handover is larger; what is left is handed on by the next. */
const MOST_HANDED_ON = 1000

/** Gives a desk of a case to an officer of the same department, or back to all of them, with a reason that stays in the log. */
export async function assignCase(
  system: System,
  actor: PersonActor,
  given: { no: string; desk: string; to: string | null; reason: string },
): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const desk = (await desksOfCase(tx, given.no)).find((one) => one.desk === given.desk)
    if (!desk || desk.department !== actor.department) throw new Refusal('desk-not-found')
    await hand(tx, system, { actor, desks: [desk], to: given.to, reason: given.reason })
  })
}

/** Hands on everything an officer has: they are away, or elsewhere. Answers how many. */
export async function reassignOfficer(
  system: System,
  actor: PersonActor,
  given: { from: string; to: string | null; reason: string },
): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const desks = (await desksOfOfficer(tx, given.from, MOST_HANDED_ON)).filter(
      ({ department }) => department === actor.department,
    )
    await hand(tx, system, { actor, desks, to: given.to, reason: given.reason })
    return desks.length
  })
}

interface Handing {
  actor: PersonActor
  desks: DeskRow[]
  to: string | null
  reason: string
}

async function hand(tx: PoolClient, system: System, { actor, desks, to, reason }: Handing): Promise<void> {
  const officer = to === null ? null : await findOfficer(tx, { id: to, department: actor.department ?? '' })
  if (to !== null && officer === null) throw new Refusal('account-not-found')
  const at = system.now()
  for (const { no, desk, department, assignee } of desks) {
    await assignDesk(tx, { no, desk, assignee: to })
    const row = (await findCase(tx, no))!
    const by = { id: `account:${actor.id}`, name: actor.name, department }
    await appendEvents(tx, [
      {
        id: `${no}.${desk}.${system.newId()}`,
        source: `cases/${row.state.app}`,
        type: 'case.assigned',
        subject: caseSubject(no),
        time: at,
        receivedAt: at,
        causeId: `${no}.${row.state.version}`,
        loopId: row.loopId,
        data: {
          caseNo: no,
          app: row.state.app,
          process: row.state.process,
          desk,
          department,
          from: assignee,
          to,
          by,
          reason,
        },
      },
    ])
  }
}
