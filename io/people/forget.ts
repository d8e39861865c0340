import { forgetLinks } from '../postgres/links.ts'
import { forgetSessions } from '../postgres/sessions.ts'
import type { System } from '../system.ts'
import { rulesNow } from './prove.ts'
import { before } from './session-store.ts'

/** Clears away sessions and links that have ended anyway; how an account came in and what it did stays in the access book. */
export async function forgetPeopleStep(system: System): Promise<number> {
  const now = system.now()
  const idleSince = before(now, rulesNow(system).session.idleMinutes)
  await forgetSessions(system.pool, { now, idleSince })
  await forgetLinks(system.pool, now)
  return 0
}
