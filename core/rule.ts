/**
 * A rule: what it reacts to, whether it applies, which decision table judges, and which actions follow.
 * Expressions are FEEL over `event`, `record`, `subject`, `decision` (the table's outcome), `today`.
 */
export interface Rule {
  id: string
  version: number
  on: RuleTrigger
  when?: string
  table?: string
  /** Table inputs: name → expression. */
  inputs?: Record<string, string>
  then: Action[]
  basis?: string[]
  validFrom?: string
  validTo?: string
}

/** A record of a type was kept, an event of a type arrived, or an indicator crossed a line. */
export type RuleTrigger =
  | { record: string }
  | { event: string }
  | { indicator: string; grain: Grain; above?: number; below?: number }

export type Grain = 'day' | 'month' | 'year' | 'all'

/**
 * What a decision may set off. Every action becomes an event; those that reach outside go through the outbox.
 * Values of `until`, `due`, `data`, `reason`… are FEEL expressions; `if` guards one action, `for` (a FEEL list)
 * repeats it, each element readable as `item`.
 */
export type Action = ActionVerb & { if?: string; for?: string }

type ActionVerb =
  | { do: 'publish'; until?: string }
  | { do: 'withdraw'; reason: string }
  | { do: 'mark'; label: string }
  | { do: 'task'; title: string; role: string; dueWorkdays?: number; due?: string }
  | { do: 'notice'; text: string; to: string }
  | { do: 'emit'; event: string; subject?: string; data: Record<string, string> }
  | { do: 'webhook'; topic: string }
