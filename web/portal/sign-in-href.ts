import { ownPlace } from '#core/access/own-place.ts'
import { ownPath } from '#core/text/own-path.ts'
import { withTo } from '#web/blocks/links.ts'
import type { PersonSession } from './visit.ts'

/** The way to sign in and come back to where one was; from the first page one goes on to one's own. */
export function signInHref(url: string): string {
  return withTo('/sign-in', /^\/(\?|$)/.test(url) ? null : url)
}

/** Where to go on to after signing in: where one wanted to, else to one's own place. */
export function onwardHref(to: string | null, { actor }: PersonSession, today: string): string {
  if (to !== null && !to.startsWith('/sign-in')) return ownPath(to)
  return ownPlace(actor.roles, today)
}
