import { iso7064Mod37_36 } from './check-digits.ts'
import { fold } from './fold.ts'
import {
  accepted,
  findings,
  type Identifier,
  type Parsed,
  type Reason,
  refused,
  within,
} from './identifier.ts'
import { uscc } from './uscc.ts'

export interface CertIdentifierParts {
  /** Credit code of the body that defined the certificate type, and three digits. */
  readonly typeCode: string
  /** Credit code of the issuing body. */
  readonly issuer: string
  readonly serial: string
  /** Three digits from 001, one more on every re-issue. */
  readonly version: string
}

/** 电子证照标识, GB/T 36904-2018: root, type, issuer, serial, version and a MOD 37,36 check character. */
export const certIdentifier: Identifier<CertIdentifierParts> = {
  code: 'certIdentifier',
  normalise: (input) => fold(input).replace(/[\u3002\uFF0E]/g, '.'),
  parse: parseCertIdentifier,
  format: ({ typeCode, issuer, serial, version }) =>
    completeCertIdentifier(`${ROOT}${typeCode}.${issuer}.${serial}.${version}`),
  mask: (value) => value,
}

/** Completes an identifier that lacks only its last segment. Throws RangeError on any other body. */
export function completeCertIdentifier(body: string): string {
  const check = body.startsWith(ROOT) ? checkOf(body.slice(ROOT.length)) : ''
  if (!check)
    throw new RangeError('An e-certificate identifier body is root, type, issuer, serial and version')
  return `${body}.${check}`
}

const ROOT = '1.2.156.3005.2.'
const SHAPE = /^([0-9A-Z]{18}\d{3})\.([0-9A-Z]{18})\.([0-9A-Z]+)\.(\d{3})\.([0-9A-Z])$/

function parseCertIdentifier(text: string): Parsed<CertIdentifierParts> {
  if (!text.startsWith(ROOT)) return refused('cert-identifier-root', { params: { expected: ROOT } })
  const found = SHAPE.exec(text.slice(ROOT.length))
  if (!found) return refused('cert-identifier-format')
  const [, typeCode = '', issuer = '', serial = '', version = ''] = found
  const reasons = [
    ...usccFaults('typeCode', typeCode.slice(0, 18)),
    ...usccFaults('issuer', issuer),
    ...findings(versionFault(version), checkFault(text)),
  ]
  return reasons.length > 0 ? { ok: false, reasons } : accepted(text, { typeCode, issuer, serial, version })
}

function usccFaults(field: string, text: string): readonly Reason[] {
  const parsed = uscc.parse(text)
  return parsed.ok ? [] : within(field, parsed.reasons)
}

function versionFault(version: string): Reason | undefined {
  return version === '000' ? { code: 'cert-identifier-version', field: 'version' } : undefined
}

function checkFault(text: string): Reason | undefined {
  const expected = checkOf(text.slice(ROOT.length, -2))
  if (text.at(-1) === expected) return undefined
  return { code: 'cert-identifier-check-digit', field: 'checkDigit', params: { expected } }
}

function checkOf(segments: string): string {
  return iso7064Mod37_36(segments.replaceAll('.', ''))
}
