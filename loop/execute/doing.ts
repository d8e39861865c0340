import type { Action } from '#core/rule.ts'
import type { NewRecord, Outcome, View } from '../stage.ts'
import { aboutRecord } from './about-record.ts'
import { caused } from './caused-event.ts'
import type { Acting } from './execute.ts'

/** What an action is done in: the view it reads and the outcome it changes. */
export interface Doing {
  view: View
  outcome: Outcome
  /** Place of the decision in `outcome.events`. */
  decision: number
}

/** The action of one verb. */
export type Of<Verb extends Action['do']> = Extract<Action, { do: Verb }>

/** Tells of what an action does, in an event that the decided one caused. */
export function tell(
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

/** The record that set the rule off; null where an event did. */
export function record(acting: Acting): NewRecord | null {
  return acting.decided.kept?.record ?? null
}

/** What an event of an action says of the record it is about. */
export function about(acting: Acting): Record<string, unknown> {
  const kept = record(acting)
  return kept ? aboutRecord(kept) : {}
}

/** The values that a rule computes for the fields of a form or an event. */
export function valuesUnder(
  acting: Acting,
  part: string,
  wanted: Record<string, string> = {},
): Record<string, unknown> {
  const { values } = acting.action
  return Object.fromEntries(
    Object.keys(wanted).map((name) => [name, values[`${part}.${name}`]?.run(acting.scope) ?? null]),
  )
}
