import { addWorkdays } from '#core/clock/add-workdays.ts'
import { isDate } from '#core/clock/date.ts'
import type { Action } from '#core/rule.ts'
import type { NewRecord, Outcome, View } from '../stage.ts'
import { caused } from './caused-event.ts'
import type { Acting } from './execute.ts'

interface Doing {
  view: View
  outcome: Outcome
  /** Place of the decision in `outcome.events`. */
  decision: number
}

/** Does one action: changes the outcome and tells of it in an event. */
export function act(acting: Acting, doing: Doing): void {
  const { action } = acting.action
  if (action.do === 'publish') publish(acting, doing)
  else if (action.do === 'withdraw') withdraw(acting, action, doing)
  else if (action.do === 'mark') mark(acting, action, doing)
  else if (action.do === 'task') openTask(acting, action, doing)
  else if (action.do === 'notice') sendNotice(acting, action, doing)
  else if (action.do === 'emit') emit(acting, action, doing)
  else tell(acting, { type: action.topic, data: aboutRecord(acting) }, doing)
}

type Of<Verb extends Action['do']> = Extract<Action, { do: Verb }>

function tell(
  acting: Acting,
  telling: { type: string; data: Record<string, unknown>; subject?: string },
  { view, outcome }: Doing,
) {
  const event = caused(acting.decided, { ...telling, ordinal: acting.ordinal(), now: view.now })
  outcome.events.push(event)
  return event
}

function record(acting: Acting): NewRecord | null {
  return acting.decided.kept?.record ?? null
}

function aboutRecord(acting: Acting): Record<string, unknown> {
  const kept = record(acting)
  return kept ? { type: kept.type, key: kept.key, version: kept.version, title: kept.title } : {}
}

function publish(acting: Acting, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  const until = acting.action.values.until?.run(acting.scope)
  kept.publicFrom = doing.view.now
  kept.publicUntil = typeof until === 'string' && isDate(until) ? until : null
  kept.decisionOf = doing.decision
  tell(acting, { type: 'record.published', data: { ...aboutRecord(acting), until: kept.publicUntil } }, doing)
}

/** A new version that is not published takes the place of one that was; closing it is enough. */
function withdraw(acting: Acting, action: Of<'withdraw'>, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  kept.publicFrom = null
  kept.publicUntil = null
  kept.decisionOf = doing.decision
  tell(acting, { type: 'record.withdrawn', data: { ...aboutRecord(acting), reason: action.reason } }, doing)
}

function mark(acting: Acting, action: Of<'mark'>, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  kept.marks = [...new Set([...kept.marks, action.label])]
  kept.decisionOf ??= doing.decision
}

function openTask(acting: Acting, action: Of<'task'>, doing: Doing): void {
  const due = dueOf(acting, action, doing)
  const event = tell(
    acting,
    { type: 'task.opened', data: { ...aboutRecord(acting), task: action.title, role: action.role, due } },
    doing,
  )
  addTask(
    acting,
    { id: event.id, kind: 'task', title: action.title, role: action.role, due, part: event.part },
    doing,
  )
}

function sendNotice(acting: Acting, action: Of<'notice'>, doing: Doing): void {
  const event = tell(
    acting,
    { type: 'notice.sent', data: { ...aboutRecord(acting), notice: action.text, to: action.to } },
    doing,
  )
  addTask(
    acting,
    { id: event.id, kind: 'notice', title: action.text, role: action.to, due: null, part: event.part },
    doing,
  )
}

interface TaskLine {
  part: number
  id: string
  kind: 'task' | 'notice'
  title: string
  role: string
  due: string | null
}

function addTask(acting: Acting, line: TaskLine, { outcome }: Doing): void {
  const { rule, event } = acting.decided
  outcome.tasks.push({
    ...line,
    app: rule.app,
    words: aboutRecord(acting),
    subject: event.subject,
    loopId: event.loopId,
  })
}

function dueOf(acting: Acting, action: Of<'task'>, { view }: Doing): string | null {
  if (action.dueWorkdays !== undefined)
    return addWorkdays(view.today, action.dueWorkdays, { calendar: view.calendar })
  const due = acting.action.values.due?.run(acting.scope)
  return typeof due === 'string' && isDate(due) ? due : null
}

function emit(acting: Acting, action: Of<'emit'>, doing: Doing): void {
  const { values } = acting.action
  const data = Object.fromEntries(
    Object.keys(action.data).map((name) => [name, values[`data.${name}`]?.run(acting.scope) ?? null]),
  )
  const subject = values.subject?.run(acting.scope)
  tell(
    acting,
    { type: action.event, data, ...(typeof subject === 'string' && subject ? { subject } : {}) },
    doing,
  )
}
