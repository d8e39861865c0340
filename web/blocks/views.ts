import type { Duty } from '#core/access/duty.ts'
import type { RoleId } from '#core/access/role.ts'
import type { App } from '#core/app.ts'
import type { Citation } from '#core/citations.ts'
import type { Action } from '#core/rule.ts'

/** A declaration as the server gives it out: everything but the examples. */
export type AppView = Omit<App, 'examples'> & { examples?: App['examples'] }

export interface SubjectView {
  id: string
  name: string | null
  scheme: string
}

export interface FieldView {
  name: string
  value: unknown
  shown: 'clear' | 'masked' | 'hidden'
  basis?: true
}

/** Bounds of a time; `from` and `to` are business dates for valid time, instants for known time. */
export interface Span {
  from: string | null
  to: string | null
}

export interface RecordView {
  type: string
  key: string
  version: number
  subject: SubjectView
  title: string
  published: { from: string; until: string | null } | null
  withdrawn?: string | null
  valid: Span
  known: Span
  fields: FieldView[]
  marks: string[]
  source: string
  loopId: string
  decision?: DecisionView
}

export interface RecordPageView extends RecordView {
  /** The registered party that speaks for the source; null where there is none. */
  party: string | null
  versions: { version: number; knownFrom: string; knownTo: string | null }[]
  explanation: DecisionView[]
}

/** Why something was decided: the rule, what it looked at, and the rows of the table that matched. */
export interface DecisionView {
  rule: string
  ruleVersion: number
  app: string
  table: string | null
  tableVersion: string | null
  tableFingerprint: string | null
  hitPolicy: string | null
  inputs: Record<string, unknown>
  outcome: unknown
  matched: { rule: string; index: number; basis: string[] }[]
  /** Per row: the first input that failed, -1 where all passed, -2 where the row was not looked at. */
  trace: readonly number[] | null
  basis: string[]
  at: string
  ref: string
  /** What it set off, by kind. */
  actions: ActionView[]
}

/** What a decision set off, without its expressions. */
export interface ActionView {
  do: Action['do']
  label?: string
  title?: string
  role?: string
  text?: string
  to?: string
  reason?: string
  event?: string
  topic?: string
}

export interface EventView {
  ref: string
  id: string
  source: string
  type: string
  subject: string
  time: string
  receivedAt: string
  causeId: string | null
  loopId: string
  data: Record<string, unknown>
}

export const STAGES = ['acquire', 'transmit', 'analyze', 'decide', 'execute'] as const
export type Stage = (typeof STAGES)[number]

export interface LoopStep {
  stage: Stage
  at: string
  event: EventView
  record?: { type: string; key: string }
  decision?: DecisionView
  action?: Record<string, unknown>
  effect?: Record<string, unknown>
}

export interface LoopView {
  loopId: string
  root: EventView
  steps: LoopStep[]
}

export interface LiveItem {
  ref: string
  type: string
  source: string
  subject: { id: string; name: string | null }
  title: string | null
  at: string
  loopId: string
  record?: { type: string; key: string }
}

export interface Hit {
  kind: string
  id: string
  type: string | null
  key: string | null
  subject: string | null
  title: string
  marks: [number, number][]
  subtitle: string | null
  snippet: string | null
  snippetMarks: [number, number][]
  at: string | null
}

export interface SearchView {
  q: string
  total: number
  totalIsExact: boolean
  kinds: { kind: string; count: number }[]
  facets: Record<string, { value: string; count: number }[]>
  results: Hit[]
  next: string | null
  tookMs: number
}

export interface FactView {
  attribute: string
  values: { value: unknown; source: string; type: string; knownAt: string }[]
  conflict: boolean
}

export interface SubjectPageView extends SubjectView {
  names: { value: string; sources: { source: string; type: string; knownAt: string }[] }[]
  facts: FactView[]
  counts: Record<string, number>
  records: RecordView[]
  asOf: { validAt: string | null; knownAt: string | null }
  next: string | null
}

export interface HomeView {
  city: string | null
  counts: { subjects: number; records: number; events: number; published: number; sources: number }
  perMinute: number
  recent: LiveItem[]
}

export interface IndicatorView {
  /** `<app>.<indicator>` */
  id: string
  app: string
  on: string
  measure: string
  of?: string
  when?: string
  share?: string
  percentiles?: number[]
  unit: string
  dims: string[]
  grains: string[]
  values: Record<string, PointView | null>
}

export interface PointView {
  period: string
  dims: Record<string, string>
  value: number | null
  n: number | null
  /** The size a group of persons must have to be told; where this stands, the numbers are withheld. */
  withheld?: number
}

export interface SeriesView {
  definition: Omit<IndicatorView, 'values'>
  series: PointView[]
}

export interface GraphNode {
  key: string
  title: string
  docNo: string | null
  area: string | null
  level: string | null
  date: string | null
  status: string | null
}

export interface GraphView {
  nodes: GraphNode[]
  edges: { from: string; to: string; kind: 'implements' | 'amends' | 'repeals' }[]
}

/** A subject as a member of a collection, with one of its records. */
export interface MemberView {
  subject: string
  name: string
  records: number
  latest: string | null
  fields: Record<string, unknown>
}

export interface MembersView {
  members: MemberView[]
  next: string | null
}

/** A record as part of a collection: its fields by name, as far as they are public. */
export interface PlainRecord {
  key: string
  version: number
  title: string
  valid: Span
  fields: Record<string, unknown>
}

/** All records of one type and subject, and the declarations that cite it. */
export interface CollectionView {
  subject: string
  name: string
  records: PlainRecord[]
  citations: Citation[]
}

/** The records of a type with their declared relations. */
export interface RelatedRecords {
  nodes: PlainRecord[]
  edges: { from: string; to: string; kind: string }[]
  relations: string[]
}

/** What came in and what became of it: `received = accepted + quarantined + duplicate`, and `warned` is part of `accepted`. */
export interface BalanceView {
  received: number
  accepted: number
  warned: number
  quarantined: number
  duplicate: number
}

/** An organisation that sends: whether it may, how much it sent and how well. */
export interface PartyView {
  id: string
  name: { zh: string; en: string }
  uscc: string
  kind: 'department' | 'district' | 'institution' | 'enterprise' | 'association' | 'platform'
  state: 'active' | 'paused' | 'suspended' | 'revoked'
  since: string
  registeredAt: string
  lastContact: string | null
  volume: BalanceView
  /** Accepted of what was new, 0 to 1; null before anything came. */
  quality: number | null
  /** In time of what was signed and accepted in the last 30 days, 0 to 1; null where nothing is known. */
  timeliness: number | null
}

export interface PartyPageView extends PartyView {
  pause: { until: string; received: number; refused: number; percent: number } | null
  sources: string[]
  /** The types it may send; empty means all. */
  types: string[]
  keys: PartyKeyView[]
  days: PartyDayView[]
}

export interface PartyKeyView {
  id: string
  algorithm: string
  fingerprint: string
  validFrom: string
  validTo: string | null
  state: string
}

/** What came signed on one day in Shanghai. */
export interface PartyDayView {
  startsAt: string
  requests: number
  received: number
  accepted: number
  refused: number
  late: number
}

/** Who asks, what they may do, and what their session still lacks. */
export interface SessionView {
  actor: ActorView
  /** A second proof that is still to be given, or to be set up. */
  needsSecond: 'totp-or-passkey' | 'enrol' | null
  oidc: boolean
  sample: boolean
}

export type ActorView = PersonView | { kind: 'visitor' | 'operator'; duties: Duty[] }

export interface PersonView {
  kind: 'person'
  name: string
  roles: RoleId[]
  duties: Duty[]
  department: string | null
  division: string | null
  acting: { delegation: string; name: string; scope: string[] } | null
  second: boolean
  /** Whether it is known whose account this is. */
  isKnown: boolean
}

/** A request of a person about what is held on them, and how it stands. */
export interface RequestView {
  no: string
  /** The case in which it is answered. */
  caseNo: string | null
  kind: string
  askedOn: string
  /** `filed` until its case is opened, then `open` until it is answered or taken back. */
  state: 'filed' | 'open' | 'answered' | 'withdrawn'
  due: string | null
  department: string | null
  askedAt: string | null
  about: { type: string; key: string } | null
  decisionRef: string | null
  field: string | null
  claimed: string | null
  text: string | null
  answer: { outcome: string; basis: string | null; text: string; by: string; on: string } | null
}
