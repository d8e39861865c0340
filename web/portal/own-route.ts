import type { Route, RouteId } from './routes.ts'
import { signInHref } from './sign-in-href.ts'
import type { Visit } from './visit.ts'

/** Whoever is not signed in, or has not given the second proof, does that first and then comes back. */
export function own(id: RouteId, pattern: string, needs: Route['needs']): Route {
  const elsewhere = ({ session, url }: Visit) =>
    session === null || session.needsSecond === 'totp-or-passkey' ? signInHref(url) : null
  return { id, pattern, needs, isOwn: true, elsewhere }
}
