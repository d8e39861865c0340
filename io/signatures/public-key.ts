import { createPublicKey, verify } from 'node:crypto'
import { type KeyAlgorithm, keyAlgorithms } from '#core/party.ts'
import { beginsWith, bytesOfPem, encodings } from './key-encoding.ts'
import { Sm2Verifier } from './sm2.ts'

/** A public key that can be checked with; `der` is its SubjectPublicKeyInfo. */
export interface PublicKey {
  algorithm: KeyAlgorithm
  der: Buffer
  /** Whether the signature (64 bytes for each of the algorithms) is this key's over the message. Never throws. */
  verify: (message: Uint8Array, signature: Buffer) => boolean
}

/** Reads a public key from PEM or from DER; null when it is none of the three algorithms or no point of its curve. */
export function readPublicKey(given: string | Buffer): PublicKey | null {
  const der = typeof given === 'string' ? bytesOfPem(given, 'PUBLIC KEY') : given
  const algorithm = der && keyAlgorithms.find((one) => isOf(one, der))
  return der && algorithm ? opened(algorithm, der) : null
}

function isOf(algorithm: KeyAlgorithm, der: Buffer): boolean {
  const { public: beginning, publicLength } = encodings[algorithm]
  return der.length === publicLength && beginsWith(der, beginning)
}

/** Opening checks that the point lies on its curve; what does not is no key, whoever says so by throwing. */
function opened(algorithm: KeyAlgorithm, der: Buffer): PublicKey | null {
  try {
    return algorithm === 'sm2-sm3' ? openedSm2(der) : openedByNode(algorithm, der)
  } catch {
    return null
  }
}

function openedSm2(der: Buffer): PublicKey {
  const verifier = new Sm2Verifier(der.subarray(-65))
  return { algorithm: 'sm2-sm3', der, verify: (message, signature) => verifier.verify(message, signature) }
}

function openedByNode(algorithm: KeyAlgorithm, der: Buffer): PublicKey {
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  if (algorithm === 'ed25519') {
    if (isSmallOrder(der.subarray(-32))) throw new RangeError('A point of small order signs everything.')
    return { algorithm, der, verify: (message, signature) => verify(null, message, key, signature) }
  }
  const ecdsa = { key, dsaEncoding: 'ieee-p1363' } as const
  return {
    algorithm,
    der,
    verify: (message, signature) => signature.length === 64 && verify('sha256', message, ecdsa, signature),
  }
}

/** The y-coordinates of the eight points of small order on edwards25519, also as p and p + 1 (RFC 7748 §7, little-endian). */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])

function isSmallOrder(point: Buffer): boolean {
  const unsigned = Buffer.from(point)
  unsigned[31] = unsigned[31]! & 0x7f
  return smallOrder.has(unsigned.toString('hex'))
}
