import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { type KeyAlgorithm, keyAlgorithms } from '#core/party.ts'
import { beginsWith, bytesOfPem, encodings, pemOf } from './key-encoding.ts'
import { newSm2PrivateKey, signSm2, sm2PublicPoint } from './sm2.ts'

/** A private key to sign with. */
export interface PrivateKey {
  algorithm: KeyAlgorithm
  /** PEM (SubjectPublicKeyInfo) of what belongs to it. */
  publicPem: string
  sign: (message: Uint8Array) => Buffer
}

/** Reads a private key (PEM, PKCS #8, unencrypted); null when it is none of the three algorithms. */
export function readPrivateKey(pem: string): PrivateKey | null {
  const der = bytesOfPem(pem, 'PRIVATE KEY')
  const algorithm = der && keyAlgorithms.find((one) => beginsWith(der, encodings[one].private))
  if (!der || !algorithm) return null
  return algorithm === 'sm2-sm3' ? sm2Key(der) : nodeKey(algorithm, pem)
}

/** A new private key as PEM (PKCS #8). */
export function newPrivateKey(algorithm: KeyAlgorithm): string {
  if (algorithm === 'sm2-sm3') return newSm2Pem()
  const pair =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function nodeKey(algorithm: KeyAlgorithm, pem: string): PrivateKey {
  const key = createPrivateKey(pem)
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  if (algorithm === 'ed25519') return { algorithm, publicPem, sign: (message) => sign(null, message, key) }
  return {
    algorithm,
    publicPem,
    sign: (message) => sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }),
  }
}

function sm2Key(der: Buffer): PrivateKey {
  const at = encodings['sm2-sm3'].private.length
  const scalar = der.subarray(at, at + 32)
  const spki = Buffer.concat([encodings['sm2-sm3'].public, sm2PublicPoint(scalar).subarray(1)])
  return {
    algorithm: 'sm2-sm3',
    publicPem: pemOf(spki, 'PUBLIC KEY'),
    sign: (message) => signSm2(message, scalar),
  }
}

function newSm2Pem(): string {
  const scalar = newSm2PrivateKey()
  const tail = Buffer.concat([Buffer.from('a144034200', 'hex'), sm2PublicPoint(scalar)])
  return pemOf(Buffer.concat([encodings['sm2-sm3'].private, scalar, tail]), 'PRIVATE KEY')
}
