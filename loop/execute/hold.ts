import { addWorkdays } from '#core/clock/add-workdays.ts'
import type { Finding } from '#core/guard/finding.ts'
import { guardLimit } from '#core/guard/guard-limit.ts'
import type { Analyzed, Outcome, View } from '../stage.ts'
import { aboutRecord } from './about-record.ts'
import { caused } from './caused-event.ts'

/** What the guard found, who wanted to publish, and the count of the events this one has caused. */
interface Holding {
  findings: Finding[]
  by: string
  ordinal: () => number
}

/**
 * Keeps a record closed whose public form holds a person's number: marks it, tells why (kinds and fields, never the number)
 * and gives a second person the task of looking (Personal Information Protection Law art. 51; exchange practice: a second
 * person approves). Once for each version, however many rules want to publish it. A corrected version is judged anew.
 */
export function hold(
  kept: Analyzed,
  { findings, by, ordinal }: Holding,
  { view, outcome }: { view: View; outcome: Outcome },
): void {
  const { record, event } = kept
  record.publicFrom = null
  record.publicUntil = null
  if (record.marks.includes('held')) return
  record.marks = [...record.marks, 'held']
  const tell = (type: string, data: Record<string, unknown>) => {
    const told = caused({ event, by }, { type, ordinal: ordinal(), now: view.now, data })
    outcome.events.push(told)
    return told
  }
  const about = aboutRecord(record)
  const task = { title: 'secondLook', role: 'reviewer', due: dueOf(view) }
  tell('record.held', { ...about, findings: findings.map(({ kind, path }) => ({ kind, field: path })) })
  const { id, part } = tell('task.opened', { ...about, task: task.title, role: task.role, due: task.due })
  const { loopId, subject } = event
  outcome.tasks.push({ ...task, part, id, kind: 'task', app: kept.type.app, words: about, subject, loopId })
}

function dueOf({ today, calendar }: View): string | null {
  const within = guardLimit('secondLook', today)
  return within === null ? null : addWorkdays(today, within, { calendar })
}
