import type { FastifyRequest } from 'fastify'
import { instantMs } from '#core/clock/shanghai.ts'
import { rulesNow } from '../people/prove.ts'
import { hashOf } from '../people/session-store.ts'
import { takeSessionData } from '../postgres/sessions.ts'
import type { System } from '../system.ts'

/** A question put to somebody outside, and what their answer is held against: it waits in the session, for a while. */
export interface Waiting {
  for: 'passkey' | 'new-passkey' | 'provider'
  since: string
  /** The challenge of a passkey, or the state an identity provider hands back. */
  challenge: string
  nonce?: string
  verifier?: string
  /** Where to go on afterwards. */
  to?: string
  /** Whether a provider's account is to be joined to the account that is signed in. */
  isJoining?: boolean
}

/** Keeps what an answer will be held against; what waited before is forgotten. */
export function waitFor({ now }: System, { session }: FastifyRequest, waiting: Omit<Waiting, 'since'>): void {
  session.data = { ...waiting, since: now() }
}

/** What waited in a session for such an answer, if not for too long. It is taken once: a second answer finds nothing. */
export async function takeWaiting(
  system: System,
  { session }: FastifyRequest,
  wanted: Waiting['for'],
): Promise<Waiting | null> {
  const taken = (await takeSessionData(system.pool, hashOf(session.sessionId))) as Waiting | null
  if (taken?.for !== wanted) return null
  const minutes = (instantMs(system.now()) - instantMs(taken.since)) / 60_000
  return minutes <= rulesNow(system).session.beforeMinutes ? taken : null
}
