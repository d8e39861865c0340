import { addWorkdays } from '#core/clock/add-workdays.ts'
import { isDate } from '#core/clock/date.ts'
import { isClosed } from '#core/closing-marks.ts'
import { partitionOf } from '#core/event.ts'
import { guardRecord } from '#core/guard/guard-record.ts'
import type { KeptRecord } from '#core/record.ts'
import type { Action } from '#core/rule.ts'
import { isOfThisStep, type NewRecord, type Outcome, type View } from '../stage.ts'
import { aboutRecord } from './about-record.ts'
import { caused } from './caused-event.ts'
import type { Acting } from './execute.ts'
import { hold } from './hold.ts'

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
  else if (action.do === 'mark' || action.do === 'unmark') mark(acting, action, doing)
  else if (action.do === 'task') openTask(acting, action, doing)
  else if (action.do === 'notice') sendNotice(acting, action, doing)
  else if (action.do === 'emit') emit(acting, action, doing)
  else if (action.do === 'open' || action.do === 'step') askCase(acting, action, doing)
  else tell(acting, { type: action.topic, data: about(acting) }, doing)
}

type Of<Verb extends Action['do']> = Extract<Action, { do: Verb }>

function tell(
  acting: Acting,
  telling: { type: string; data: Record<string, unknown>; subject?: string },
  { view, outcome }: Doing,
) {
  const { event: cause, rule } = acting.decided
  const event = caused(
    { event: cause, by: `rules/${rule.id}` },
    { ...telling, ordinal: acting.ordinal(), now: view.now },
  )
  outcome.events.push(event)
  return event
}

function record(acting: Acting): NewRecord | null {
  return acting.decided.kept?.record ?? null
}

function about(acting: Acting): Record<string, unknown> {
  const kept = record(acting)
  return kept ? aboutRecord(kept) : {}
}

/**
 * What the guard finds a person's number in is not opened, whatever the rule says; everything else the rule does is done. What is
 * closed stands open once it is free again, and until then nobody is told of it.
 */
function publish(acting: Acting, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  if (isHeld(acting, doing)) return
  const until = acting.action.values.until?.run(acting.scope)
  kept.publicFrom = doing.view.now
  kept.publicUntil = typeof until === 'string' && isDate(until) ? until : null
  kept.decisionOf = doing.decision
  if (isClosed(kept.marks)) return
  tell(acting, { type: 'record.published', data: { ...about(acting), until: kept.publicUntil } }, doing)
}

function isHeld(acting: Acting, { view, outcome, decision }: Doing): boolean {
  const { kept, rule } = acting.decided
  const findings = kept ? guardRecord(kept.type, kept.shown) : []
  if (!kept || findings.length === 0) return false
  kept.record.decisionOf = decision
  hold(kept, { findings, by: `rules/${rule.id}`, ordinal: acting.ordinal }, { view, outcome })
  return true
}

/** A new version that is not published takes the place of one that was; closing it is enough. */
function withdraw(acting: Acting, action: Of<'withdraw'>, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  kept.publicFrom = null
  kept.publicUntil = null
  kept.decisionOf = doing.decision
  tell(acting, { type: 'record.withdrawn', data: { ...about(acting), reason: action.reason } }, doing)
}

function mark(acting: Acting, action: Of<'mark' | 'unmark'>, doing: Doing): void {
  const { kept } = acting.decided
  const target = action.on === undefined ? kept?.record : kept?.about.get(action.on)
  if (!target) return
  const before = isClosed(target.marks)
  const others = target.marks.filter((label) => label !== action.label)
  target.marks = action.do === 'mark' ? [...others, action.label] : others
  if (isOfThisStep(target)) target.decisionOf ??= doing.decision
  else {
    const { type, key, version, subject } = target
    const change = { part: partitionOf(subject), type, key, version }
    doing.outcome.changes.push({ ...change, [action.do]: action.label })
  }
  if (before !== isClosed(target.marks)) tellClosing(acting, target, doing)
}

/** What was public and is closed, or free again, is told as what was taken back, or opened: whoever follows the log acts on it. */
function tellClosing(acting: Acting, target: KeptRecord, { view, outcome }: Doing): void {
  const { type, key, version, subject, publicFrom, publicUntil: until } = target
  if (publicFrom === null) return
  const { event, rule } = acting.decided
  const told = isClosed(target.marks)
    ? { type: 'record.withdrawn', data: { type, key, version, reason: 'closed' } }
    : { type: 'record.published', data: { type, key, version, until } }
  const by = `marks/${rule.id}`
  outcome.events.push(caused({ event, by }, { ...told, subject, ordinal: acting.ordinal(), now: view.now }))
}

function openTask(acting: Acting, action: Of<'task'>, doing: Doing): void {
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

function sendNotice(acting: Acting, action: Of<'notice'>, doing: Doing): void {
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

/** Cases move at a door of their own; what a rule asks of one waits there, under an id that makes asking again harmless. */
function askCase(acting: Acting, action: Of<'open' | 'step'>, doing: Doing): void {
  const form = valuesUnder(acting, 'form', action.form)
  const named = action.do === 'step' ? acting.action.values.case?.run(acting.scope) : null
  if (action.do === 'step' && typeof named !== 'string') return
  const asked = action.do === 'open' ? { item: action.item } : { case: named, step: action.step }
  const event = tell(
    acting,
    { type: 'case.asked', data: { ...about(acting), do: action.do, ...asked } },
    doing,
  )
  doing.outcome.asked.push({
    part: event.part,
    id: event.id,
    ask:
      action.do === 'open'
        ? { do: 'open', item: action.item, form }
        : { do: 'step', no: String(named), step: action.step, form },
    subject: subjectOf(acting),
    by: acting.decided.rule.id,
    causeId: event.id,
    loopId: event.loopId,
  })
}

/** Whom the opened case is for: the subject of the event, unless the rule names another. */
function subjectOf({ action, decided, scope }: Acting): string {
  const named = action.values.subject?.run(scope)
  return typeof named === 'string' && named ? named : decided.event.subject
}

function valuesUnder(
  acting: Acting,
  part: string,
  wanted: Record<string, string> = {},
): Record<string, unknown> {
  const { values } = acting.action
  return Object.fromEntries(
    Object.keys(wanted).map((name) => [name, values[`${part}.${name}`]?.run(acting.scope) ?? null]),
  )
}

function emit(acting: Acting, action: Of<'emit'>, doing: Doing): void {
  const { values } = acting.action
  const data = valuesUnder(acting, 'data', action.data)
  const subject = values.subject?.run(acting.scope)
  tell(
    acting,
    { type: action.event, data, ...(typeof subject === 'string' && subject ? { subject } : {}) },
    doing,
  )
}
