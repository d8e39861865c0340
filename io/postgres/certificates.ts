import type { Pool, PoolClient } from 'pg'
import { jsonText } from './json-text.ts'

/** An electronic certificate (电子证照, GB/T 36904): what it says, and whether it stands. */
export interface Certificate {
  identifier: string
  caseNo: string
  app: string
  item: string
  holder: string
  holderName: string
  department: string
  issuedAt: string
  /** The last day, or null where it has none. */
  validUntil: string | null
  state: 'valid' | 'revoked' | 'replaced'
  stateAt: string
  values: Record<string, unknown>
  verifyCode: string
}

export interface NewCertificate extends Omit<Certificate, 'state' | 'stateAt'> {
  /** How the holder is called to everybody. */
  holderShown: string
}

export async function insertCertificates(tx: PoolClient, certificates: NewCertificate[]): Promise<void> {
  if (certificates.length === 0) return
  const of = <T>(value: (one: NewCertificate) => T): T[] => certificates.map(value)
  await tx.query({
    name: 'insert-certificates',
    text: `insert into certificates (identifier, case_no, app, item, holder, holder_name, department, issued_at, valid_until, values,
             verify_code, holder_shown, state, state_at)
           select *, 'valid', issued_at from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
             $7::text[], $8::timestamptz[], $9::date[], $10::jsonb[], $11::text[], $12::text[]) as given (identifier, case_no, app, item, holder,
             holder_name, department, issued_at, valid_until, values, verify_code, holder_shown)`,
    values: [
      of(({ identifier }) => identifier),
      of(({ caseNo }) => caseNo),
      of(({ app }) => app),
      of(({ item }) => item),
      of(({ holder }) => holder),
      of(({ holderName }) => holderName),
      of(({ department }) => department),
      of(({ issuedAt }) => issuedAt),
      of(({ validUntil }) => validUntil),
      of(({ values }) => jsonText(values)),
      of(({ verifyCode }) => verifyCode),
      of(({ holderShown }) => holderShown),
    ],
  })
}

/** Takes back what cases gave out, and single certificates by their identifiers. */
export async function revokeCertificates(
  tx: PoolClient,
  revoked: { caseNos: string[]; identifiers: string[]; at: string },
): Promise<void> {
  const { caseNos, identifiers, at } = revoked
  if (caseNos.length + identifiers.length === 0) return
  await tx.query(
    `update certificates set state = 'revoked', state_at = $3
     where (case_no = any ($1) or identifier = any ($2)) and state = 'valid'`,
    [caseNos, identifiers, at],
  )
}

/** Certificates whose place others take. */
export async function replaceCertificates(tx: PoolClient, identifiers: string[], at: string): Promise<void> {
  if (identifiers.length === 0) return
  await tx.query(
    `update certificates set state = 'replaced', state_at = $2 where identifier = any ($1) and state = 'valid'`,
    [identifiers, at],
  )
}

/**
 * The last version of each series that an identifier belongs to, by that identifier; without those that are not known here. Holds
 * the series until the transaction ends, so that no two get the same next version.
 */
export async function lastVersions(tx: PoolClient, identifiers: string[]): Promise<Map<string, string>> {
  if (identifiers.length === 0) return new Map()
  const series = identifiers.map(seriesOf)
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(one, 0)) from unnest($1::text[]) as given (one) order by one`,
    [[...new Set(series)]],
  )
  const read = await tx.query<{ asked: string; last: string }>(
    `select asked, max(identifier collate "C") as last from unnest($1::text[], $2::text[]) as given (asked, series)
     join certificates on starts_with(identifier, series) group by asked`,
    [identifiers, series],
  )
  return new Map(read.rows.map(({ asked, last }) => [asked, last]))
}

/** All of an identifier but its version and check character. Versions have three digits, so the greatest text is the last. */
function seriesOf(identifier: string): string {
  return `${identifier.split('.').slice(0, -2).join('.')}.`
}

const columns = `identifier, case_no as "caseNo", app, item, holder, holder_name as "holderName", department,
  to_json(issued_at) #>> '{}' as "issuedAt", valid_until as "validUntil", state, to_json(state_at) #>> '{}' as "stateAt", values,
  verify_code as "verifyCode"`

/** By its identifier or by the code that stands on it. */
export async function findCertificate(db: Pool, text: string): Promise<Certificate | null> {
  const read = await db.query<Certificate>(
    `select ${columns} from certificates where identifier = $1 or verify_code = $1`,
    [text],
  )
  return read.rows[0] ?? null
}

export async function certificatesOfCase(db: Pool, caseNo: string): Promise<Certificate[]> {
  const read = await db.query<Certificate>(
    `select ${columns} from certificates where case_no = $1 order by issued_at`,
    [caseNo],
  )
  return read.rows
}

export async function certificatesOfHolder(db: Pool, holder: string): Promise<Certificate[]> {
  const read = await db.query<Certificate>(
    `select ${columns} from certificates where holder = $1 order by issued_at desc limit 500`,
    [holder],
  )
  return read.rows
}
