import { isClosed } from '#core/closing-marks.ts'
import { partitionOf } from '#core/event.ts'
import type { KeptRecord } from '#core/record.ts'
import { isOfThisStep } from '../stage.ts'
import { caused } from './caused-event.ts'
import type { Doing, Of } from './doing.ts'
import type { Acting } from './execute.ts'

/** Puts a mark on a record, or takes it off: on the one at hand, or on one that its data names. */
export function mark(acting: Acting, action: Of<'mark' | 'unmark'>, doing: Doing): void {
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
