import type { Calendar } from '#core/clock/calendar.ts'
import type { Decision } from '#core/decision/decision.ts'
import type { LoggedEvent, NewEvent } from '#core/event.ts'
import type { CellDelta, MemberDelta } from '#core/indicator.ts'
import type { LoadedRule } from '#core/load-rule.ts'
import type { KeptRecord } from '#core/record.ts'
import type { Facts } from '#core/subject-facts.ts'

/** What the batch's events touch, read before the step in a few set-based queries. */
export interface View {
  now: string
  today: string
  calendar: Calendar
  subjects: Map<string, SubjectState>
  /** By `recordId(type, key)`: the version that is current. */
  records: Map<string, KeptRecord>
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
  masked: Record<string, string> | null
  marks: string[]
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

/** Everything a step asks for. The runner keeps it in one transaction with the checkpoint. */
export interface Outcome {
  records: NewRecord[]
  changes: RecordChange[]
  subjects: SubjectState[]
  cells: CellDelta[]
  members: MemberDelta[]
  tasks: NewTask[]
  events: CausedEvent[]
}

/** An event made by the loop itself, in the partition of its subject. */
export type CausedEvent = NewEvent & { part: number }

export type Batch = LoggedEvent[]

/** The id of a record within a view. A newline cannot stand in a type, so no two records share one. */
export function recordId(type: string, key: string): string {
  return `${type}\n${key}`
}

/** A record that an event of the batch brought, with the version it replaces: what analyzing hands on. */
export interface Analyzed {
  event: LoggedEvent
  record: NewRecord
  previous: KeptRecord | null
  /** Its fields as the public may see them. */
  shown: Readonly<Record<string, unknown>>
}

/** A rule that applied to an event: what it read, what its table said, and the scope its actions read. */
export interface Decided {
  event: LoggedEvent
  kept: Analyzed | null
  rule: LoadedRule
  /** Exactly what the table read, so that re-running it needs nothing else. */
  inputs: Record<string, unknown>
  judgement: (Decision & { fingerprint: string }) | null
  scope: Record<string, unknown>
}
