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
