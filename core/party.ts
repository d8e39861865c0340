import { instantMs } from './clock/shanghai.ts'
import type { Pause } from './party-breaker.ts'
import type { PartyQuota } from './party-quota.ts'
import type { Reason } from './quality.ts'

export const partyKinds = [
  'department',
  'district',
  'institution',
  'enterprise',
  'association',
  'platform',
] as const
export type PartyKind = (typeof partyKinds)[number]

/** A revoked party stays in the books for ever, because what it sent does. */
export type PartyState = 'active' | 'suspended' | 'revoked'

/** The first two are names of RFC 9421; the third is ours for SM2 with SM3 (GB/T 32918.2, default user id). */
export const keyAlgorithms = ['ed25519', 'ecdsa-p256-sha256', 'sm2-sm3'] as const
export type KeyAlgorithm = (typeof keyAlgorithms)[number]

/** A public key of a party. Ids are never given twice, and a key is never removed: old signatures name it. */
export interface PartyKey {
  id: string
  algorithm: KeyAlgorithm
  /** SubjectPublicKeyInfo (DER) in base64. */
  publicKey: string
  validFrom: string
  validTo: string | null
  withdrawnAt: string | null
}

/** An organisation that may send: who it is, in whose name it speaks, and the keys it signs with. */
export interface Party {
  id: string
  names: { zh: string; en: string }
  uscc: string
  kind: PartyKind
  state: PartyState
  stateReason: string | null
  stateSince: string
  /** The event sources it speaks for beside its own id. */
  sources: readonly string[]
  /** The event types it may send; empty means all. */
  types: readonly string[]
  keys: readonly PartyKey[]
  /** What was agreed in place of the general quota. */
  quota: Partial<PartyQuota>
  /** The last pause, over or not. */
  pause: Pause | null
  registeredAt: string
  lastAt: string | null
}

/** Why a party may not send at this moment; null when it may. */
export function partyRefusal(party: Party, at: string): Reason | null {
  if (party.state === 'revoked') return { code: 'party-revoked', params: { party: party.id } }
  if (party.state === 'suspended') return { code: 'party-suspended', params: { party: party.id } }
  const { pause } = party
  if (pause === null || instantMs(pause.until) <= instantMs(at)) return null
  const seconds = Math.ceil((instantMs(pause.until) - instantMs(at)) / 1000)
  const { received, refused, percent } = pause
  return { code: 'party-paused', params: { seconds, received, refused, percent } }
}

/** When a key is in force, whoever's it is. */
export type KeyTimes = Pick<PartyKey, 'id' | 'validFrom' | 'validTo' | 'withdrawnAt'>

/** Why a key signs nothing at this moment; null when it is in force. The end of a key is the first instant without it. */
export function keyRefusal(key: KeyTimes, at: string): Reason | null {
  const params = { key: key.id }
  if (key.withdrawnAt !== null) return { code: 'key-withdrawn', params }
  if (instantMs(at) < instantMs(key.validFrom)) return { code: 'key-not-yet-valid', params }
  if (key.validTo !== null && instantMs(at) >= instantMs(key.validTo)) return { code: 'key-expired', params }
  return null
}

/** Why an event is not this party's to send; null when it is. */
export function eventRefusal(party: Party, event: { source: string; type: string }): Reason | null {
  if (event.source !== party.id && !party.sources.includes(event.source))
    return {
      code: 'source-not-yours',
      field: 'source',
      params: { party: party.id, given: event.source.slice(0, 100) },
    }
  if (party.types.length > 0 && !party.types.includes(event.type))
    return {
      code: 'type-not-yours',
      field: 'type',
      params: { party: party.id, given: event.type.slice(0, 100) },
    }
  return null
}

/** The keys as they are once a new one has come: those in force end after the overlap, unless they end before. */
export function afterRotation<Key extends KeyTimes>(
  keys: readonly Key[],
  { at, overlapDays }: { at: string; overlapDays: number },
): Key[] {
  const end = new Date(instantMs(at) + overlapDays * 86_400_000).toISOString()
  return keys.map((key) =>
    keyRefusal(key, at) === null && endsAfter(key, end) ? { ...key, validTo: end } : key,
  )
}

function endsAfter(key: KeyTimes, end: string): boolean {
  return key.validTo === null || instantMs(key.validTo) > instantMs(end)
}
