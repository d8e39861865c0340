import { addWorkdays } from '#core/clock/add-workdays.ts'
import { isDate } from '#core/clock/date.ts'
import { about, type Doing, type Of, tell } from './doing.ts'
import type { Acting } from './execute.ts'

/** Opens a task of a role, with the day it is due. */
export function openTask(acting: Acting, action: Of<'task'>, doing: Doing): void {
  const due = dueOf(acting, action, doing)
  const event = tell(
    acting,
    { type: 'task.opened', data: { ...about(acting), task: action.title, role: action.role, due } },
    doing,
  )
  addTask(
    acting,
    { id: event.id, kind: 'task', title: action.title, role: action.role, due, part: event.part },
    doing,
    action.department === undefined ? {} : { department: action.department },
  )
}

/** Tells a role something; nothing is due. */
export function sendNotice(acting: Acting, action: Of<'notice'>, doing: Doing): void {
  const event = tell(
    acting,
    { type: 'notice.sent', data: { ...about(acting), notice: action.text, to: action.to } },
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

function addTask(
  acting: Acting,
  line: TaskLine,
  { outcome }: Doing,
  words: Record<string, string> = {},
): void {
  const { rule, event } = acting.decided
  outcome.tasks.push({
    ...line,
    app: rule.app,
    words: { ...about(acting), ...words },
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
