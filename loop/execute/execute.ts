import { guardRecord } from '#core/guard/guard-record.ts'
import type { LoadedAction } from '#core/load-rule.ts'
import type { Analyzed, Decided, Outcome, View } from '../stage.ts'
import { act } from './act.ts'
import { hold } from './hold.ts'
import { tellDecision } from './tell-decision.ts'

/** One action of a decision, with the scope it reads: of a repeated action once per element, readable as `item`. */
export interface Acting {
  decided: Decided
  action: LoadedAction
  scope: Record<string, unknown>
  /** Counts the decision's events, so that their ids are the same whenever the step is repeated. */
  ordinal: () => number
}

/**
 * The fifth stage: turns decisions into what is to be done. Whatever is done becomes an event of the same loop, the
 * decision itself first. Nothing here reaches outside; that is the outbox's work, after the transaction.
 */
export function execute(
  decisions: Decided[],
  { analyzed, view }: { analyzed: Iterable<Analyzed>; view: View },
  outcome: Outcome,
): void {
  const counters = new Map<Decided['event'], number>()
  for (const kept of analyzed) guardOpen(kept, { ordinal: () => next(counters, kept.event), view, outcome })
  for (const decided of decisions) {
    const ordinal = () => next(counters, decided.event)
    const actions = decided.rule.actions.flatMap((action) => occurrences(decided, action, ordinal))
    const decision = tellDecision(decided, { actions, ordinal, now: view.now }, outcome)
    for (const acting of actions) act(acting, { view, outcome, decision })
  }
}

/**
 * A record that is public by its type alone passes the guard as well: it costs 0.6 µs for an article of law (64,666 articles
 * measured, none held), where a step takes some hundred for each.
 */
function guardOpen(
  kept: Analyzed,
  { ordinal, view, outcome }: { ordinal: () => number; view: View; outcome: Outcome },
): void {
  if (kept.record.publicFrom === null) return
  const findings = guardRecord(kept.type, kept.shown)
  if (findings.length > 0) hold(kept, { findings, by: 'guard', ordinal }, { view, outcome })
}

function next(counters: Map<Decided['event'], number>, event: Decided['event']): number {
  const n = (counters.get(event) ?? 0) + 1
  counters.set(event, n)
  return n
}

function occurrences(decided: Decided, action: LoadedAction, ordinal: () => number): Acting[] {
  const items = action.for ? action.for.run(decided.scope) : [null]
  const list = Array.isArray(items) ? items : []
  return list
    .map((item) => ({
      decided,
      action,
      ordinal,
      scope: action.for ? { ...decided.scope, item } : decided.scope,
    }))
    .filter((acting) => !action.if || action.if.run(acting.scope) === true)
}
