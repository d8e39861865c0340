import type { Light } from '#core/clock/light.ts'
import type { ClockShare } from '#core/process/clock-share.ts'
import type { Item, ItemLimit } from '#core/process/item.ts'
import type { ItemStanding } from '#core/process/item-standing.ts'
import type { HandingIn } from './handed-material.ts'

/** A clock of a case as the interface tells it; ends are instants, null while it is suspended. Days are counted by its calendar. */
export interface ClockView extends ClockShare {
  name: string
  lane: string | null
  start: string
  allowed: { statutory: TimeView; promised: TimeView | null }
  statutory: string | null
  promised: string | null
  provisional: boolean
  suspensions: { from: string; to?: string; reason?: string }[]
  extensions: { amount: number; decidedOn: string; approver: string; reason: string }[]
  stoppedAt: string | null
  light: Light | 'stopped'
}

export type TimeView = ItemLimit & { basis?: string }

export interface CaseSummary {
  no: string
  app: string
  process: string
  processVersion: number
  item: string
  version: number
  /** The states it stands in, inner ones after the outer: `review`, `review.fire`, `review.fire.open`. */
  states: string[]
  isClosed: boolean
  openedAt: string
  channel: 'portal' | 'counter' | 'engine'
  children: { no: string; item: string; isClosed: boolean; outcome: string | null }[]
  parent: string | null
  department: string | null
  division: string | null
  outcome: string | null
}

export interface StepView {
  step: string
  tells: string
  at: string
  /** Officers have names for officers only; the applicant sees role and department. */
  by: { role: string | null; department: string | null; name?: string; id?: string }
  reason: string | null
  version: number
  states: string[]
  clocks: { clock: string; act: string }[]
  documents: string[]
  suggested: string | null
  /** What the step's own table said; told to officers only. */
  decision: JudgedView | null
  /** What was filled in for the step. */
  form: Record<string, unknown>
  event: string
}

export interface OfferedStep {
  step: string
  form: string | null
  needsReason: boolean
  /** Its form begins with what the case holds. */
  corrects: boolean
  lane: string | null
  /** Whether papers can be handed in with it. */
  takesPapers: boolean
  /** The papers that the step waits for, and that are brought or shown with it. */
  awaits: string[]
  /** What a table has said that the step builds on; told to officers only. */
  restsOn: RestView[]
}

/** A step that waits for its own condition. */
export type HeldStep = Pick<OfferedStep, 'step' | 'restsOn'>

/** A fact of a case with the column of the table that it came from. */
export interface RestView {
  fact: string
  table: string
  output: string
  value: unknown
}

export interface CaseDocumentView {
  id: string
  kind: string
  number: string | null
  madeAt: string
  department: string
  isSealed: boolean
  verifyCode: string
}

export interface CaseView extends CaseSummary, HandingIn {
  /** How the cases stand that it opened, for whoever applied. */
  parts: CaseSummary[]
  /** The server's time, by which its lights are told. */
  now: string
  applicant: { name: string; subject?: string }
  agent: { name: string } | null
  form: Record<string, unknown>
  /** For officers: the fields of the form whose values are shown masked. */
  masked?: string[]
  materials: Record<
    string,
    {
      state: 'given' | 'held' | 'promised'
      files: string[]
      trust: 'A' | 'B' | 'C' | 'D'
      promisedBy?: string
      isToShow: boolean
      handedOver?: { by: string; to?: { name: string } }
    }
  >
  clocks: ClockView[]
  steps: StepView[]
  open: OfferedStep[]
  /** For officers: steps that wait for nothing but their own condition. */
  held: HeldStep[]
  suggestion: SuggestionView | null
  desks: {
    desk: string
    department: string
    isWaiting: boolean
    isPaused: boolean
    dueAt: string | null
    assignee?: string | null
    roles?: string[]
  }[]
  documents: CaseDocumentView[]
  certificates: {
    identifier: string
    state: string
    issuedAt: string
    validUntil: string | null
    item: string
  }[]
}

/** What a decision table would do, with all that made it say so. */
export interface SuggestionView extends JudgedView {
  step: string | null
  steps: string[]
}

/** What a decision table said, with all that made it say so. */
export interface JudgedView {
  /** `<app>.<table>`. */
  table: string
  version: string
  inputs: Record<string, unknown>
  outcome: unknown
  matched: { rule: string; index: number; outputs: Record<string, unknown>; basis: string[] }[]
}

/** What can be applied for, as a list shows it. */
export interface ItemSummary {
  code: string
  version: number
  app: string
  process: string
  form: string
  department: string
  kind: 'immediate' | 'promised'
  audience: ('person' | 'organisation')[]
  validFrom: string
  materialCount: number
  networkCount: number
  isJoint: boolean
  clocks: {
    clock: string
    lane: string | null
    statutory: TimeView
    promised: TimeView | null
    silence: string | null
  }[]
  /** The clock that says how long it takes. */
  mainClock: string | null
  /** Where it is suspended or cancelled, or will be. */
  standing: ItemStanding | null
}

/** The guide of one item. */
export type ItemView = ItemSummary &
  Item &
  HandingIn & {
    /** How the items of a joint matter stand. */
    parts: Record<string, ItemStanding | null>
  }
