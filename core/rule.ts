/**
 * A rule: what it reacts to, whether it applies, which decision table judges, and which actions follow.
 * Expressions are FEEL over `event`, `record`, `subject`, `figures`, `decision` (the table's outcome), `today` and `received`, the day the
 * event was taken in: whether somebody was late is asked of that day, not of the one the loop came to it.
 */
export interface Rule {
  id: string
  version: number
  on: RuleTrigger
  when?: string
  table?: string
  /** Indicators of the app, read by the rule's expressions as `figures.<name>.value` and `.n`. For rules on a record. */
  figures?: Record<string, Figure>
  /** Table inputs: name → expression. */
  inputs?: Record<string, string>
  then: Action[]
  basis?: string[]
  validFrom?: string
  validTo?: string
}

/**
 * What an indicator comes to over some of its cells, as it stands once the record is counted: `value` (null where a mean or a
 * rate counted nothing) over the `n` records in the periods that an expression lists. It is exact where all that its cells
 * count is about the subject of the record; what is about others may be counted at the same moment by another process.
 */
export interface Figure {
  indicator: string
  grain: Grain
  /** A FEEL list of periods as the grain writes them: `2026-03-01`, `2026-03`, `2026`, `all`. */
  periods: string
  /** For each dimension of the indicator the value that is read. */
  by?: Record<string, string>
}

/** A record of a type was kept, an event of a type (or of one of several) arrived, or an indicator crossed a line. */
export type RuleTrigger =
  | { record: string }
  | { event: string | string[] }
  | { indicator: string; grain: Grain; above?: number; below?: number }

export type Grain = 'day' | 'month' | 'year' | 'all'

/**
 * What a decision may set off. Every action becomes an event; those that reach outside go through the outbox.
 * Values of `until`, `due`, `data`, `reason`… are FEEL expressions; `if` guards one action, `for` (a FEEL list)
 * repeats it, each element readable as `item`. A mark is put on (or taken off) the rule's own record, or, with `on`, the record
 * of the same subject that it names (`about` of its type).
 */
export type Action = ActionVerb & { if?: string; for?: string }

type ActionVerb =
  | { do: 'publish'; until?: string }
  | { do: 'withdraw'; reason: string }
  | { do: 'mark'; label: string; on?: string }
  | { do: 'unmark'; label: string; on?: string }
  /** For the department of the record or the case it is about, or for another by its name. */
  | { do: 'task'; title: string; role: string; department?: string; dueWorkdays?: number; due?: string }
  | { do: 'notice'; text: string; to: string }
  | { do: 'emit'; event: string; subject?: string; data: Record<string, string> }
  | { do: 'webhook'; topic: string }
  /** Opens a case of an item for the subject of the event, or for another by expression, with values for its form. */
  | { do: 'open'; item: string; subject?: string; form?: Record<string, string> }
  /** Takes a step of a case (its number is an expression) that names `rule` among who may take it. */
  | { do: 'step'; case: string; step: string; form?: Record<string, string> }
