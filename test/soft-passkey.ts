import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a browser is told to make or show a passkey with. */
export interface PasskeyOptions {
  challenge: string
  rp?: { id?: string }
  rpId?: string
}

/** A device with one passkey, as software (W3C WebAuthn level 3: ES256, no attestation). */
export interface SoftPasskey {
  id: string
  make: (options: PasskeyOptions, origin: string) => Record<string, unknown>
  show: (options: PasskeyOptions, origin: string, counter?: number) => Record<string, unknown>
}

const IS_PRESENT = 0x01
const HAS_CREDENTIAL = 0x40

export function softPasskey(): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let count = 0
  return {
    id: id.toString('base64url'),
    make: ({ challenge, rp }, origin) => {
      const data = authenticatorData(rp?.id ?? '', IS_PRESENT | HAS_CREDENTIAL, count)
      const credential = Buffer.concat([Buffer.alloc(16), uint16(id.length), id, coseKey(publicKey)])
      const authData = new Uint8Array(Buffer.concat([data, credential]))
      const statement = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      const attestationObject = base64url(isoCBOR.encode(statement as never))
      const clientDataJSON = base64url(clientData('webauthn.create', challenge, origin))
      return credentialOf(id, { attestationObject, clientDataJSON, transports: ['internal'] })
    },
    show: ({ challenge, rpId }, origin, counter) => {
      count = counter ?? count + 1
      const data = authenticatorData(rpId ?? '', IS_PRESENT, count)
      const client = clientData('webauthn.get', challenge, origin)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return credentialOf(id, {
        authenticatorData: base64url(data),
        clientDataJSON: base64url(client),
        signature: base64url(sign('sha256', signed, privateKey)),
      })
    },
  }
}

function credentialOf(id: Buffer, response: Record<string, unknown>): Record<string, unknown> {
  const text = base64url(id)
  return { id: text, rawId: text, type: 'public-key', clientExtensionResults: {}, response }
}

function authenticatorData(rpId: string, flags: number, count: number): Buffer {
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(count)
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter])
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** A P-256 key as COSE writes it (RFC 9053): EC2, ES256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  const parts = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ])
  return Buffer.from(isoCBOR.encode(parts as never))
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
