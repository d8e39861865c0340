import type { FiledRow } from '../../postgres/rights.ts'

/** A consent somebody has given, and when they withdrew it. */
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

export function consentView({ key, data }: FiledRow): ConsentView {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    no: key,
    purpose: String(data.purpose),
    noticeVersion: String(data.noticeVersion),
    scope: (data.scope as string[] | undefined) ?? [],
    receiver: text(data.receiver),
    legalBasis: String(data.legalBasis),
    givenOn: String(data.givenOn),
    withdrawnOn: text(data.withdrawnOn),
  }
}
