import type { Action } from '#core/rule.ts'
import type { CausedEvent, Decided, Outcome } from '../stage.ts'
import { caused } from './caused-event.ts'
import type { Acting } from './execute.ts'

/**
 * Puts the decision itself into the log: rule, version, table, inputs, matched row and legal basis — all that is
 * needed to re-run it to the same result. Returns its place in `outcome.events`.
 */
export function tellDecision(
  decided: Decided,
  made: { actions: Acting[]; ordinal: () => number; now: string },
  outcome: Outcome,
): number {
  const by = `rules/${decided.rule.id}`
  const event: CausedEvent = caused(
    { event: decided.event, by },
    {
      type: 'decision.made',
      ordinal: made.ordinal(),
      now: made.now,
      data: { ...judged(decided), actions: made.actions.map((acting) => summaryOf(acting.action.action)) },
    },
  )
  outcome.events.push(event)
  return outcome.events.length - 1
}

function judged({ rule, inputs, closed, judgement, kept }: Decided): Record<string, unknown> {
  const about = kept
    ? { record: { type: kept.record.type, key: kept.record.key, version: kept.record.version } }
    : {}
  const base = {
    app: rule.app,
    rule: rule.id,
    ruleVersion: rule.rule.version,
    basis: basisOf({ rule, judgement }),
    ...about,
    inputs,
    ...(closed.length > 0 ? { closedInputs: closed } : {}),
  }
  if (!judgement) return base
  const { table, version, fingerprint, hitPolicy, outcome, matched, refusal } = judgement
  return {
    ...base,
    table,
    tableVersion: version,
    tableFingerprint: fingerprint,
    hitPolicy,
    outcome,
    matched,
    ...(refusal ? { refusal } : {}),
  }
}

function basisOf({ rule, judgement }: Pick<Decided, 'rule' | 'judgement'>): string[] {
  const rows = judgement?.matched.flatMap((row) => row.basis) ?? []
  return [...new Set([...(rule.rule.basis ?? []), ...rows])]
}

/** What was set off, without the expressions: enough to say it in words. */
function summaryOf(action: Action): Record<string, string> {
  if (action.do === 'withdraw') return { do: action.do, reason: action.reason }
  if (action.do === 'mark' || action.do === 'unmark') return { do: action.do, label: action.label }
  if (action.do === 'task') return { do: action.do, title: action.title, role: action.role }
  if (action.do === 'notice') return { do: action.do, text: action.text, to: action.to }
  if (action.do === 'open') return { do: action.do, item: action.item }
  if (action.do === 'step') return { do: action.do, step: action.step }
  if (action.do === 'emit') return { do: action.do, event: action.event }
  return action.do === 'webhook' ? { do: action.do, topic: action.topic } : { do: action.do }
}
