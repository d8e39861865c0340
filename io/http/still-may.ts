import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import { allowed } from '#core/access/actor.ts'
import type { Duty } from '#core/access/duty.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { personActor } from '../people/person-actor.ts'
import { peekSession } from '../people/session-store.ts'
import type { System } from '../system.ts'

/** How soon an answer that goes on ends after the session it was opened with (milliseconds). */
const ASKED_EVERY = 1000

/** Whether whoever asked may still do so, read anew: their session stands, and so does what they need for it. */
export async function stillMay(
  system: System,
  request: FastifyRequest,
  needed: Duty | null,
): Promise<boolean> {
  if (request.actor.kind !== 'person') return true
  const session = await peekSession(system, request.session.sessionId)
  const actor = session && (await personActor(system, session))
  if (actor === null) return false
  return needed === null || allowed(actor, needed, dateInShanghai(system.now())) === 'yes'
}

/** Ends an answer that goes on as soon as whoever it goes to may no longer have it, also while there is nothing to tell. */
export async function endWithRight(
  request: FastifyRequest,
  response: ServerResponse,
  mayStill: () => Promise<boolean>,
): Promise<void> {
  if (request.actor.kind !== 'person') return
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  while (!response.destroyed && !response.writableEnded) {
    await sleep(ASKED_EVERY, undefined, { signal: gone.signal }).catch(() => {})
    if (!gone.signal.aborted && !(await mayStill().catch(() => false))) hangUp(response)
  }
}

/** With the connection: kept alive it would hold up the end of the server. What a reader left lying is not brought any more. */
export function hangUp(response: ServerResponse): void {
  const { socket } = response
  if (response.writableNeedDrain) response.destroy()
  else response.end(() => socket?.destroySoon())
}
