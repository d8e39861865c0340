import type { StateValue } from 'xstate'
import type { ClockChange } from './apply-clocks.ts'
import type { CaseActor } from './case-state.ts'
import type { DocumentMade } from './document-made.ts'
import type { Judged } from './judge-case.ts'
import type { OpeningMade } from './openings.ts'
import type { Suggested } from './suggestion.ts'

/** A step that a case takes because the one that opened it did. */
export interface ChildMove {
  no: string
  step: string
}

/** One step as it was taken, with all it led to: what becomes an event. */
export interface StepDone {
  step: string
  tells: string
  by: CaseActor
  at: string
  before: StateValue
  after: StateValue
  isClosed: boolean
  version: number
  input: Record<string, unknown>
  reason: string | null
  suggestion: Suggested | null
  /** What the step's own table said. */
  decision: Judged | null
  facts: Record<string, unknown>
  clocks: ClockChange[]
  documents: DocumentMade[]
  certificate: 'issue' | 'revoke' | null
  /** The identifier of a certificate of another case that is taken back. */
  revokes: string | null
  opens: OpeningMade[]
  /** The steps that cases opened before are to take with it. */
  moves?: ChildMove[]
  notice: string | null
}
