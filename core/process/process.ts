import type { Chart } from './chart.ts'

/**
 * How a case moves: a statechart, who may take which step and what it does, the clocks that the law sets, and the lanes of
 * departments that review side by side. Plain data. Expressions are FEEL; see {@link caseNames} for what they can read.
 */
export interface Process {
  id: string
  version: number
  chart: Chart
  /** What opening a case does: the event it is told by, the clocks that start with it. Told as `case.opened` where it does not say. */
  begin?: Begin
  /** By the name the chart uses. Every step of the chart stands here, and every step here in the chart. */
  steps: Record<string, Step>
  clocks: Record<string, Clock>
  /** Conditions of the chart's ways, by name. */
  guards?: Record<string, string>
  /** The clock of papers that may follow: nobody may promise them for a day after its limit. */
  promises?: string
  lanes?: Record<string, Lane>
  suggests?: Suggestion[]
  /** Whether anybody who knows the number of a case may see how far it is (never what is in it). */
  progress?: 'public'
  basis?: string[]
}

/**
 * Who may take a step: the applicant, officers of the department (or of the lane's) by their role, a clock when its time is
 * up, or the engine as soon as `when` holds.
 */
export type Who = 'applicant' | 'clerk' | 'reviewer' | 'inspector' | 'head' | 'clock' | 'engine' | 'rule'

/** The first step of a case, which nobody takes: it is opened. */
export type Begin = Partial<
  Omit<Step, 'by' | 'lane' | 'form' | 'reason' | 'when' | 'certificate' | 'takesAlong'>
> & {
  requires?: Requirement[]
}

/**
 * What must hold of the form and of what the network holds for anybody to apply: an expression that reads what the beginning asks
 * for as `found`. Whoever applies without it is told so at the field, by the quality code's sentence, and no case is opened.
 */
export interface Requirement {
  code: string
  field: string
  holds: string
  basis?: string
}

export interface Step {
  by: Who[]
  /** Past tense, `<family>.<participle>`: the type of the event that the step becomes. */
  tells: string
  lane?: string
  /** What has to be filled in; its fields become the case's. `(item)`: the form of the item. */
  form?: string
  /** The form begins with what the case holds: it corrects what was filled in before. */
  corrects?: true
  /** Needs a sentence why. */
  reason?: true
  /** For steps by the engine: taken as soon as this holds. For others: a further condition, beside the chart's guards. */
  when?: string
  /** Taken with papers that the case waits for, and offered with them: of a case that waits for none it is not said why not. */
  bringsPapers?: true
  clocks?: ClockAct[]
  /** A table of the app that judges; `sets` and documents read its outcome as `decision`, as they read the `reason` that was given. */
  decides?: { table: string; inputs: Record<string, string> }
  /** Facts that a table has set and the step builds on, each with the column whose words it is shown with. Officers see them first. */
  restsOn?: Record<string, { table: string; output: string }>
  /** Facts of the case, by expression. `department`, `division` and `outcome` mean something to the engine. */
  sets?: Record<string, string>
  /** Kinds of document that are made and numbered. */
  documents?: string[]
  /** The certificate of the item: made, or taken back. */
  certificate?: 'issue' | 'revoke'
  /** The identifier of a certificate of another case that is taken back, by expression: as a licence, when its business ends. */
  revokes?: string
  /** Numbers given out here: fact → kind. */
  allocates?: Record<string, Allocation>
  /** Current records that the step's expressions read as `found.<name>`, null where there is none. */
  asks?: Record<string, Asked>
  /** Opens the cases of a joint item (`joint`), or another case. */
  opens?: 'joint' | Opening
  /** The step that each case opened by this one takes with it, as far as nothing has come of it yet: withdrawn with the whole. */
  takesAlong?: string
  /** Word key of what the applicant is told. */
  notice?: string
}

/** One record by its key, or the newest of a subject's for which a condition over its fields holds. */
export type Asked = { type: string; key: string } | { type: string; subject: string; where?: string }

/** A further case: of which item, with which values. */
export interface Opening {
  item: string
  form?: Record<string, string>
}

export type Allocation =
  | { kind: 'uscc'; department: string; category: string; division: string }
  | { kind: 'projectCode'; division: string; type: string }

/**
 * A clock starts at the step, or from the day an expression names (as one that counts from the receipt), where the condition
 * holds (as for one of several kinds of a matter). It ends when its limit is over, or on the day that `until` names, which no
 * rest day moves (as the last day of a permit that is to be renewed).
 */
export type ClockAct =
  | { start: string; from?: string; until?: string; when?: string }
  | { stop: string }
  | { suspend: string }
  | { resume: string }
  | { extend: string }

/**
 * A time the law sets, and the shorter one that was promised. An item may set its own under the same name. Limits are those
 * of the app, as they stand on the day the clock starts, or on the day that `asOf` names.
 */
export interface Clock {
  statutory: string
  promised?: string
  /** The day whose law counts, by expression: what was begun under one rule keeps it, whenever its clocks start. */
  asOf?: string
  lane?: string
  /** The time is the applicant's, or that of a notice to the public: nobody in an office is late when it is over. */
  waits?: true
  /** The step that silence takes when the statutory limit has passed; it names `clock` among who may take it. */
  silence?: string
  extension?: { limit: string; times?: number }
  /** Where the last day ends; at midnight where it does not say. */
  channel?: 'portal' | 'counter'
  afterHours?: 'same' | 'next'
  basis?: string[]
}

/** A department that answers beside others, in a parallel region of the chart that has the lane's name. */
export interface Lane {
  department: string
  /** Lanes whose answer this one waits for. */
  after?: string[]
  /** Asked only where this holds; a department that is not asked keeps nobody waiting. */
  when?: string
}

/** In a state, a decision table may suggest one of the officer's steps; who takes another says why. */
export interface Suggestion {
  in: string
  table: string
  inputs: Record<string, string>
  /** The table's output that names the step. */
  output: string
}
