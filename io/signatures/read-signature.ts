import { instantMs } from '#core/clock/shanghai.ts'
import type { ErrorCode } from '#core/errors/catalogue.ts'
import { type Digests, readContentDigest } from './content-digest.ts'
import { signatureBase } from './signature-base.ts'
import { readSignatureFields, type SignatureEntry } from './signature-fields.ts'
import type { SignedMessage } from './signed-message.ts'

/** A signature that says all it must and covers all it must; whether it holds is for its key to tell. */
export interface ReadSignature {
  keyId: string
  algorithm: string
  nonce: string
  base: Buffer
  signature: Buffer
  digests: Digests
}

export type SignatureReading =
  | { ok: true; read: ReadSignature }
  | { ok: false; code: ErrorCode; params: Record<string, string | number> }

export interface SignatureDemands {
  /** An instant. */
  at: string
  skewSeconds: number
  /** Fields that must be covered beside those every request must cover. */
  fields: readonly string[]
}

/**
 * Reads the signature of a request and holds it to what is demanded: covered are the method, the whole address, the
 * content's digest and type, and named are its time, its key, its algorithm and a nonce. Refuses everything else.
 */
export function readSignature(message: SignedMessage, demands: SignatureDemands): SignatureReading {
  const [input, signature] = [message.field('signature-input'), message.field('signature')]
  if (input === undefined || signature === undefined) return refused('signature-missing')
  const entry = readSignatureFields(input, signature)
  if (!entry) return refused('signature-malformed')
  const missing = missingOf(entry, demands.fields)
  if (missing.length > 0) return refused('signature-incomplete', { missing: missing.join(', ') })
  if (!isInTime(entry, demands)) return refused('signature-time', { seconds: demands.skewSeconds })
  const digests = readContentDigest(message.field('content-digest') ?? '')
  if (!digests) return refused('digest-unreadable')
  const made = signatureBase(message, entry)
  if (!made.ok) return refused('signature-component', { component: made.component.slice(0, 100) })
  return { ok: true, read: readOf(entry, made.base, digests) }
}

function readOf(entry: SignatureEntry, base: Buffer, digests: Digests): ReadSignature {
  const text = (name: string) => String(entry.params.get(name))
  const { signature } = entry
  return { keyId: text('keyid'), algorithm: text('alg'), nonce: text('nonce'), base, signature, digests }
}

const required = ['@method', 'content-digest', 'content-type']
const address = ['@authority', '@path', '@query']

function missingOf({ components, params }: SignatureEntry, fields: readonly string[]): string[] {
  const covered = new Set(components.filter((one) => one.params.size === 0).map((one) => one.name))
  const target = covered.has('@target-uri') ? [] : address
  const uncovered = [...required, ...target, ...fields].filter((name) => !covered.has(name))
  return [...uncovered, ...missingParams(params)]
}

/** Shorter nonces repeat by chance; longer ones would fill the table that remembers them. */
const NONCE_LENGTH = { least: 8, most: 128 }
const MOST_OF_AN_ID = 200

function missingParams(params: SignatureEntry['params']): string[] {
  const isText = (name: string, least: number, most: number) => {
    const value = params.get(name)
    return typeof value === 'string' && value.length >= least && value.length <= most
  }
  return [
    ...(Number.isSafeInteger(params.get('created')) ? [] : ['created']),
    ...(isText('nonce', NONCE_LENGTH.least, NONCE_LENGTH.most) ? [] : ['nonce']),
    ...(isText('keyid', 1, MOST_OF_AN_ID) ? [] : ['keyid']),
    ...(isText('alg', 1, MOST_OF_AN_ID) ? [] : ['alg']),
  ]
}

/** The time must lie near ours on either side; a signature that names its own end is not good beyond it. */
function isInTime({ params }: SignatureEntry, { at, skewSeconds }: SignatureDemands): boolean {
  const now = instantMs(at) / 1000
  const expires = params.get('expires')
  if (expires !== undefined && (typeof expires !== 'number' || expires < now)) return false
  return Math.abs(now - Number(params.get('created'))) <= skewSeconds
}

function refused(code: ErrorCode, params: Record<string, string | number> = {}): SignatureReading {
  return { ok: false, code, params }
}
