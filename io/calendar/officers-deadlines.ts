import type { Pool } from 'pg'
import { allowed, type PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { DeskRow } from '../postgres/case-desks.ts'
import { readQueue } from '../postgres/case-queue.ts'
import { readPerson } from '../postgres/person-actors.ts'
import type { System } from '../system.ts'
import type { Deadline } from './deadlines-calendar.ts'

/** What is due first; more than this nobody looks at, and a calendar is fetched again and again. */
const MOST = 500

/** An officer who works on the cases of a department. */
type Officer = PersonActor & { department: string }

/** Whose calendar it is; null where they are no officer any more: the address outlives no role. */
export async function calendarOfficer({ pool, now }: System, account: string): Promise<Officer | null> {
  const today = dateInShanghai(now())
  const person = await readPerson(pool, { account, acting: null, today })
  if (person === null) return null
  // The second factor was given when the address was made.
  const officer: PersonActor = { kind: 'person', ...person, second: true }
  const { department } = officer
  return allowed(officer, 'cases.work', today) === 'yes' && department !== null
    ? { ...officer, department }
    : null
}

/** What an officer has to be done with: the desks given to them, and those of their department that are given to nobody. */
export async function officersDeadlines(pool: Pool, { id, department }: Officer): Promise<Deadline[]> {
  const queue = { department, isWaiting: false, limit: MOST }
  const [own, all] = [await readQueue(pool, { ...queue, assignee: id }), await readQueue(pool, queue)]
  return [...own, ...all.filter(({ assignee }) => assignee === null)].flatMap(deadlineOf)
}

/** Where no clock runs there is no day to be done by. */
function deadlineOf({ no, desk, item, dueAt, statutoryAt }: DeskRow): Deadline[] {
  return dueAt === null ? [] : [{ no, desk, item, dueAt, statutoryAt }]
}
