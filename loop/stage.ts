import type { Calendar } from '#core/clock/calendar.ts'
import type { Decision } from '#core/decision/decision.ts'
import type { LoggedEvent, NewEvent } from '#core/event.ts'
import type { CellDelta, CellPlace, CellSum, MemberDelta } from '#core/indicator.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { LoadedRule } from '#core/load-rule.ts'
import type { KeptRecord } from '#core/record.ts'
import type { ShownForm } from '#core/shown-form.ts'
import type { Facts } from '#core/subject-facts.ts'

/** What the batch's events touch, read before the step in a few set-based queries. */
export interface View {
  now: string
  today: string
  calendar: Calendar
  subjects: Map<string, SubjectState>
  /** By `recordId(part, type, key)`: the version that is current. */
  records: Map<string, KeptRecord>
  /** By `cellId`: the cells of indicators that rules read, as they stood before the batch. */
  cells?: ReadonlyMap<string, CellSum>
}

export interface SubjectState {
  id: string
  scheme: string
  name: string
  facts: Facts
  counts: Record<string, number>
  firstAt: string
  lastAt: string
}

/** A version of a record that the step adds; `publish` and `marks` may still be changed by decisions of the same step. */
export interface NewRecord extends KeptRecord {
  part: number
  source: string
  title: string
  /** What the public sees of its fields, once it stands open. */
  form: ShownForm
  /** Place in `Outcome.events` of the decision that opened it; the log then knows its number. */
  decisionOf: number | null
}

/** A change to a record that is already kept. */
export interface RecordChange {
  part: number
  type: string
  key: string
  version: number
  knownTo?: string
  publicFrom?: string | null
  publicUntil?: string | null
  withdrawnAt?: string | null
  mark?: string
  unmark?: string
}

export interface NewTask {
  part: number
  id: string
  kind: 'task' | 'notice'
  app: string
  title: string
  words: Record<string, unknown>
  role: string
  subject: string
  due: string | null
  loopId: string
}

/** What is asked of a case from outside it: by a rule, by a case that it opened or that opened it. */
export interface CaseAsked {
  part: number
  id: string
  ask:
    | { do: 'open'; item: string; form: Record<string, unknown>; parent?: string }
    | { do: 'step'; no: string; step: string; form: Record<string, unknown> }
    | {
        do: 'child'
        no: string
        child: { no: string; item: string; isClosed: boolean; outcome: string | null }
      }
  subject: string
  by: string
  causeId: string
  loopId: string
}

/** Everything a step asks for. The runner keeps it in one transaction with the checkpoint. */
export interface Outcome {
  records: NewRecord[]
  changes: RecordChange[]
  subjects: SubjectState[]
  cells: CellDelta[]
  members: MemberDelta[]
  tasks: NewTask[]
  asked: CaseAsked[]
  events: CausedEvent[]
}

/** An event made by the loop itself, in the partition of its subject. */
export type CausedEvent = NewEvent & { part: number }

/** What a step has asked for before anything was looked at: nothing. */
export function nothingAsked(): Outcome {
  return { records: [], changes: [], subjects: [], cells: [], members: [], tasks: [], asked: [], events: [] }
}

export type Batch = LoggedEvent[]

/** Whether a record was made in this very step: then it is changed itself, else the change is asked for. */
export function isOfThisStep(record: KeptRecord): record is NewRecord {
  return 'decisionOf' in record
}

/** The id of a cell within a view. */
export function cellId({ indicator, grain, period, dims, bucket }: CellPlace): string {
  return [indicator, grain, period, dims, bucket].join('\n')
}

/**
 * The id of a record within a view. One key may stand under two subjects, whose parts differ: each keeps its own versions.
 * A newline cannot stand in a type, so no two records share an id.
 */
export function recordId(part: number, type: string, key: string): string {
  return `${part}\n${type}\n${key}`
}

/** A record that an event of the batch brought, with the version it replaces: what analyzing hands on. */
export interface Analyzed {
  type: LoadedType
  event: LoggedEvent
  record: NewRecord
  previous: KeptRecord | null
  /** Its fields as the public may see them on one day or another: what the guard looks through. */
  shown: Readonly<Record<string, unknown>>
  /** Its fields as the public may see them on every day: what becomes its title and the facts of its subject. */
  lasting: Readonly<Record<string, unknown>>
  /** The records of the same subject it names, as they stood when it came, by the name of the declaration. */
  about: ReadonlyMap<string, KeptRecord>
  /** The figures of the rules on its type, by rule, as they stand once it is counted. */
  figures: ReadonlyMap<string, Figures>
}

/** What the figures of one rule come to, by name. */
export type Figures = Readonly<Record<string, { value: number | null; n: number }>>

/** A rule that applied to an event: what it read, what its table said, and the scope its actions read. */
export interface Decided {
  event: LoggedEvent
  kept: Analyzed | null
  rule: LoadedRule
  /** Exactly what the table read, so that re-running it needs nothing else. */
  inputs: Record<string, unknown>
  /** Those of them that the public is not told. */
  closed: string[]
  judgement: (Decision & { fingerprint: string }) | null
  scope: Record<string, unknown>
}
