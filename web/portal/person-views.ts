import type { Act } from '#core/access/book-entry.ts'
import type { ConsentNotice } from '#core/access/consent-notice.ts'
import type { RoleId } from '#core/access/role.ts'
import type { DecisionView } from '#web/blocks/views/decision-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import type { RequestView } from '#web/blocks/views/request-view.ts'

/** A record about oneself, with the automatic decision taken on it. */
export type OwnRecordView = Omit<RecordView, 'decision'> & { decision: DecisionView | null }

export interface OwnDataView {
  /** Null where it is not known whose account it is. */
  subject: string | null
  departments: { source: string; party: string | null; records: OwnRecordView[] }[]
}

/** That somebody looked at what is held on oneself. */
export interface LookView {
  seq: number
  at: string
  isMine: boolean
  act: Act
  roles: RoleId[]
  department: string | null
  purpose: string | null
  caseNo: string | null
  type: string | null
  key: string | null
  fields: string[]
  outcome: 'given' | 'refused'
}

export interface LooksView {
  looks: LookView[]
  next: string | null
}

export interface OwnRequestsView {
  requests: RequestView[]
}

export interface ConsentView {
  no: string
  purpose: string
  noticeVersion: string
  scope: string[]
  receiver: string | null
  legalBasis: string
  givenOn: string
  withdrawnOn: string | null
}

export interface ConsentsView {
  consents: ConsentView[]
  /** What may be consented to now. */
  notices: ConsentNotice[]
}

/** A record of one's own to choose, with its fields and, where the rules judged it, the place of that decision. */
export interface RecordChoice {
  type: string
  key: string
  label: string
  decisionRef: string | null
  fields: { name: string; label: string; value: string }[]
}
