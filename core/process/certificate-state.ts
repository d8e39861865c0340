import { addDays, addMonths, type BusinessDate } from '../clock/date.ts'
import { certIdentifier } from '../identifiers/cert-identifier.ts'

/** Of a certificate what decides whether it counts on a day. `state` is what has been done with it. */
export interface CertificateStanding {
  state: 'valid' | 'revoked' | 'replaced'
  issuedOn: BusinessDate
  /** The last day it is good; null where it has no end. */
  validUntil: BusinessDate | null
}

export type CertificateState = 'valid' | 'revoked' | 'replaced' | 'expired' | 'not-yet-valid'

/** What a certificate is worth on a day: one that was taken back or replaced stays so, whatever its last day was. */
export function certificateState(one: CertificateStanding, on: BusinessDate): CertificateState {
  if (one.state !== 'valid') return one.state
  if (on < one.issuedOn) return 'not-yet-valid'
  return one.validUntil !== null && one.validUntil < on ? 'expired' : 'valid'
}

/** The last day of a certificate for so many months: the day before the corresponding one (one of 1 March 2024 for 12 months ends on 28 February 2025). */
export function certificateEnd(issuedOn: BusinessDate, months: number | undefined): BusinessDate | null {
  return months === undefined ? null : addDays(addMonths(issuedOn, months), -1)
}

/**
 * The days on which a renewal may be asked for in time: until so many days before the last one (行政许可法 art. 50: thirty
 * days); null where there is nothing to renew. `days` is the dated limit of the app.
 */
export function lastRenewalDay(validUntil: BusinessDate | null, days: number): BusinessDate | null {
  return validUntil === null ? null : addDays(validUntil, -days)
}

/** What a certificate is to be identified by: `serial` of the issuer's own, `version` from 1, one more on each re-issue. */
export interface NewCertificate {
  typeCode: string
  /** Credit code of the body that issues it. */
  issuer: string
  serial: string
  version: number
}

/** Its identifier with the check character, GB/T 36904-2018. Throws RangeError where a part does not fit. */
export function certificateIdentifier({ typeCode, issuer, serial, version }: NewCertificate): string {
  const written = String(version).padStart(3, '0')
  const identifier = certIdentifier.format({ typeCode, issuer, serial, version: written })
  if (!certIdentifier.parse(identifier).ok)
    throw new RangeError(`Not the parts of a certificate's identifier: ${identifier}`)
  return identifier
}

/** The identifier of the certificate that replaces one: the same but for version and check character. */
export function reissuedIdentifier(identifier: string): string {
  const read = certIdentifier.parse(identifier)
  if (!read.ok) throw new RangeError(`Not a certificate's identifier: ${identifier.slice(0, 80)}`)
  return certificateIdentifier({ ...read.parts, version: Number(read.parts.version) + 1 })
}
