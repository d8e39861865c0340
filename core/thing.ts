import type { KeyTimes } from './party.ts'
import type { PartyQuota } from './party-quota.ts'
import type { Reason } from './quality.ts'

export const thingKinds = ['sensor', 'meter', 'camera', 'terminal', 'machine', 'vehicle'] as const
export type ThingKind = (typeof thingKinds)[number]

/** A revoked thing stays in the books for ever, because what it sent does. */
export type ThingState = 'active' | 'suspended' | 'revoked'

/** The first is a name of RFC 9421 (§3.3.3); the second is ours for HMAC with SM3 (GB/T 32905, GB/T 15852.2). */
export const thingAlgorithms = ['hmac-sha256', 'hmac-sm3'] as const
export type ThingAlgorithm = (typeof thingAlgorithms)[number]

/** A secret that a thing and the platform share. The secret itself lies sealed, and is told once: to whoever has it made. */
export interface ThingKey extends KeyTimes {
  algorithm: ThingAlgorithm
}

/** A device or a vehicle that may send about itself: whose it is, what it may send, and its secrets. */
export interface Thing {
  id: string
  kind: ThingKind
  names: { zh: string; en: string }
  /** Whom it belongs to and who answers for it: `party:…`, `uscc:…` or `person:…`. */
  owner: string
  /** The event types it may send; empty means all. */
  types: readonly string[]
  state: ThingState
  stateReason: string | null
  stateSince: string
  keys: readonly ThingKey[]
  /** What was agreed in place of the general quota. */
  quota: Partial<PartyQuota>
  registeredAt: string
  lastAt: string | null
}

/** The name of a thing everywhere: the subject of its events, their source, and who it is at the door. */
export function thingName(id: string): string {
  return `device:${id}`
}

/** Why a thing may not send; null when it may. */
export function thingRefusal({ id, state }: Thing): Reason | null {
  if (state === 'active') return null
  return { code: state === 'revoked' ? 'thing-revoked' : 'thing-suspended', params: { thing: id } }
}

/** Why an event is not this thing's to send; null when it is. Whom the event is about is known only once it is read. */
export function thingEventRefusal(
  { id, types }: Thing,
  event: { source: string; type: string },
): Reason | null {
  const thing = thingName(id)
  if (event.source !== thing)
    return {
      code: 'thing-source-other',
      field: 'source',
      params: { thing, given: event.source.slice(0, 100) },
    }
  if (types.length === 0 || types.includes(event.type)) return null
  return { code: 'thing-type-other', field: 'type', params: { thing, given: event.type.slice(0, 100) } }
}
