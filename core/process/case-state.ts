import type { StateValue } from 'xstate'
import type { CaseClock } from './case-clock.ts'
import type { Who } from './process.ts'

/** A case as it stands: all that the next step depends on. It survives JSON, and its events folded give it again. */
export interface CaseState {
  no: string
  app: string
  process: string
  processVersion: number
  item: string
  itemVersion: number
  /** Where the chart stands, as XState writes it: a name, or names within names. */
  value: StateValue
  isClosed: boolean
  /** How many steps were taken, automatic ones among them. Whoever acts says which version they saw. */
  version: number
  openedAt: string
  applicant: CaseParty
  /** Who acts for the applicant, by which delegation. */
  agent: { account: string; name: string; delegation: string | null } | null
  channel: 'portal' | 'counter' | 'engine'
  /** All that was filled in so far, field by field; later forms add and correct. Personal numbers are masked, sealed in `$sealed`. */
  form: Record<string, unknown>
  /** What steps have set. `department`, `division`, `outcome` and `originals` mean something to the engine. */
  facts: Record<string, unknown>
  clocks: Record<string, CaseClock>
  materials: Record<string, CaseMaterial>
  /** The cases this one opened, or `[]`. */
  children: CaseChild[]
  /** How many cases its steps have asked for; each stands among `children` as soon as it is opened. */
  opened: number
  parent: string | null
}

export interface CaseParty {
  /** `person:…` or `uscc:…`. */
  subject: string
  name: string
}

/** What was handed in for a material: files, a record of the network, or a promise to bring it. */
export interface CaseMaterial {
  state: 'given' | 'held' | 'promised'
  files: string[]
  record?: { type: string; key: string; source: string; knownFrom: string }
  /** A issued by the authority itself, B confirmed against the original, C uploaded, D only said. */
  trust: 'A' | 'B' | 'C' | 'D'
  promisedBy?: string
  /** Who brought it to an office after the case was opened, by name, and the officer who took it. */
  handedOver?: { by: string; to: { id: string; name: string } }
}

export interface CaseChild {
  no: string
  item: string
  isClosed: boolean
  outcome: string | null
}

/** Who takes a step: the roles they have towards this very case, and whom the history names. */
export interface CaseActor {
  roles: Who[]
  /** The department an officer acts for. */
  department: string | null
  id: string
  name: string
}
