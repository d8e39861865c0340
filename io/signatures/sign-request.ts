import { component } from './component.ts'
import { contentDigest } from './content-digest.ts'
import { signatureBase } from './signature-base.ts'
import { writeSignatureFields } from './signature-fields.ts'
import { fieldsOf } from './signed-message.ts'

export interface Unsigned {
  method: string
  url: URL
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

/** A private key, or a secret that the other side has as well. */
export interface SigningKey {
  algorithm: string
  sign: (message: Uint8Array) => Buffer
}

export interface Signer {
  keyId: string
  key: SigningKey
  /** Seconds since 1970. */
  created: number
  nonce: string
}

/**
 * The headers of a request with its digest and signature. Covered are the method, the whole address, the digest, and
 * every header given, which must have a content type.
 */
export function signRequest(
  { method, url, headers, body }: Unsigned,
  signer: Signer,
): Record<string, string> {
  const given = { ...headers, 'content-digest': contentDigest(body) }
  const names = ['@method', '@target-uri', ...Object.keys(given).map((name) => name.toLowerCase())]
  const { created, keyId, nonce, key } = signer
  const covering = {
    components: names.map((name) => component(name)),
    params: new Map<string, string | number>([
      ['created', created],
      ['nonce', nonce],
      ['keyid', keyId],
      ['alg', key.algorithm],
    ]),
  }
  const target = {
    scheme: url.protocol.slice(0, -1),
    authority: url.host,
    pathAndQuery: `${url.pathname}${url.search}`,
  }
  const made = signatureBase({ method, target, field: fieldsOf(given) }, covering)
  if (!made.ok) throw new RangeError(`Nothing to sign for ${made.component}.`)
  return { ...given, ...writeSignatureFields('sig', covering, key.sign(made.base)) }
}
