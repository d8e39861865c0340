import { own } from './own-route.ts'
import type { Need } from './page-needs.ts'
import type { Route } from './routes.ts'
import { onwardHref } from './sign-in-href.ts'
import type { Visit } from './visit.ts'

export type OwnRouteId =
  | 'my-data'
  | 'my-access'
  | 'my-things'
  | 'ask-right'
  | 'account'
  | 'sign-in'
  | 'register'
  | 'link'

/** The pages of whoever is signed in, and those on which they do so. */
export const OWN_ROUTES: Route[] = [
  own('my-data', '/my-data', () => ({
    held: '/api/my/data',
    looks: '/api/my/access?limit=10',
    asked: '/api/my/requests',
    consents: '/api/my/consents',
  })),
  own('my-access', '/my-data/access', accessNeeds),
  own('my-things', '/my-data/things', () => ({ things: '/api/things?limit=200' })),
  own('ask-right', '/my-data/ask', () => ({ held: '/api/my/data' })),
  own('account', '/account', () => ({
    account: '/api/my/account',
    delegations: '/api/my/delegations',
    session: '/api/session',
  })),
  { id: 'sign-in', pattern: '/sign-in', needs: signInNeeds, elsewhere: signedInAlready },
  { id: 'register', pattern: '/register', needs: () => ({}) },
  { id: 'link', pattern: '/link/:token', needs: linkNeeds },
]

function accessNeeds({ query }: Visit): Record<string, Need> {
  const after = query.get('after')
  return { looks: `/api/my/access?limit=50${after ? `&after=${encodeURIComponent(after)}` : ''}` }
}

function signInNeeds(): Record<string, Need> {
  return { session: '/api/session', sample: { path: '/api/session/sample', isOptional: true } }
}

/** Whoever has given every proof that is asked of them has nothing more to do here. */
function signedInAlready({ session, query, today }: Visit): string | null {
  return session?.needsSecond === null ? onwardHref(query.get('to'), session, today) : null
}

function linkNeeds({ params }: Visit): Record<string, Need> {
  return { link: `/api/links/${encodeURIComponent(params.token ?? '')}` }
}
