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
