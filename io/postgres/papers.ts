import type { Pool } from 'pg'

/** What anybody may know of a document whose code they have. */
export interface PublicPaper {
  kind: string
  number: string | null
  caseNo: string
  department: string
  nameZh: string | null
  nameEn: string | null
  madeAt: string
  isSealed: boolean
  addressee: string
}

/** The same of a certificate, by its identifier or its code. */
export interface PublicCertificate {
  identifier: string
  app: string
  item: string
  department: string
  nameZh: string | null
  nameEn: string | null
  issuedAt: string
  validUntil: string | null
  state: 'valid' | 'revoked' | 'replaced'
  stateAt: string
  holder: string
  /** The last one of its series, itself where none followed. */
  last: string
}

const names = `name_zh as "nameZh", name_en as "nameEn"`

/** @param published what the public reads through */
export async function findPaper(published: Pool, code: string): Promise<PublicPaper | null> {
  const read = await published.query<PublicPaper>(
    `select kind, number, case_no as "caseNo", department, ${names}, to_json(made_at) #>> '{}' as "madeAt",
       is_sealed as "isSealed", addressee from paper($1)`,
    [code],
  )
  return read.rows[0] ?? null
}

/** @param published what the public reads through */
export async function findPublicCertificate(
  published: Pool,
  wanted: string,
): Promise<PublicCertificate | null> {
  const read = await published.query<PublicCertificate>(
    `select identifier, app, item, department, ${names}, to_json(issued_at) #>> '{}' as "issuedAt",
       valid_until::text as "validUntil", state, to_json(state_at) #>> '{}' as "stateAt", holder, last
     from certificate($1)`,
    [wanted],
  )
  return read.rows[0] ?? null
}
