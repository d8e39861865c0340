import { type SuiteName, sealerOf } from './cipher-suite.ts'
import { deriveKey } from './derive-key.ts'
import type { InstallationKey } from './installation-keys.ts'

/** A key of the database as it lies there: sealed with one of the installation's keys, the suite before the dot. */
export function wrapKey(key: Buffer, by: InstallationKey, suite: SuiteName): string {
  return `${suite}.${sealerOf(suite, wrapping(by)).seal(key.toString('hex'))}`
}

/** Throws where it was not wrapped by this key. */
export function unwrapKey(wrapped: string, by: InstallationKey): Buffer {
  const [suite = '', body = ''] = wrapped.split('.')
  return Buffer.from(sealerOf(suite as SuiteName, wrapping(by)).unseal(body), 'hex')
}

function wrapping({ bytes }: InstallationKey): Buffer {
  return deriveKey(bytes, 'wrap')
}
