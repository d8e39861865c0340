import { Secret, TOTP } from 'otpauth'
import { instantMs } from '#core/clock/shanghai.ts'

/** What every authenticator app understands (RFC 6238): SHA-1, six digits, thirty seconds. */
const settings = { algorithm: 'SHA1', digits: 6, period: 30, issuer: 'Yiwang' } as const

/** A new secret of 160 bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address an authenticator app reads from a picture. */
export function totpUri(secret: string, name: string): string {
  return totp(secret, name).toString()
}

/** The code of a step. */
export function totpCode(secret: string, step: number): string {
  return totp(secret).generate({ timestamp: step * settings.period * 1000 })
}

export function stepAt(at: string): number {
  return TOTP.counter({ period: settings.period, timestamp: instantMs(at) })
}

/** The step a code stands for, at most one before or after the present one; null where it is none of these. */
export function stepOfCode(secret: string, code: string, at: string): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: instantMs(at), window: 1 })
  return delta === null ? null : stepAt(at) + delta
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ ...settings, label, secret: Secret.fromBase32(secret) })
}
