import { isDate } from '#core/clock/date.ts'
import { isClosed } from '#core/closing-marks.ts'
import { guardRecord } from '#core/guard/guard-record.ts'
import { about, type Doing, type Of, record, tell } from './doing.ts'
import type { Acting } from './execute.ts'
import { hold } from './hold.ts'

/**
 * What the guard finds a person's number in is not opened, whatever the rule says; everything else the rule does is done. What is
 * closed stands open once it is free again, and until then nobody is told of it.
 */
export function publish(acting: Acting, doing: Doing): void {
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
export function withdraw(acting: Acting, action: Of<'withdraw'>, doing: Doing): void {
  const kept = record(acting)
  if (!kept) return
  kept.publicFrom = null
  kept.publicUntil = null
  kept.decisionOf = doing.decision
  tell(acting, { type: 'record.withdrawn', data: { ...about(acting), reason: action.reason } }, doing)
}
