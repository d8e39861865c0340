import { OWN_ROUTES, type OwnRouteId } from './own-routes.ts'
import {
  indicatorsNeeds,
  lawNeeds,
  lawsNeeds,
  type Need,
  partyNeeds,
  platformNeeds,
  policiesNeeds,
  policyNeeds,
  recordNeeds,
  recordsNeeds,
  searchNeeds,
  subjectNeeds,
  whoCanSeeNeeds,
} from './page-needs.ts'
import { SERVICE_ROUTES, type ServiceRouteId } from './services/service-routes.ts'
import type { Visit } from './visit.ts'

export interface Route {
  id: RouteId
  /** Segments; one that begins with `:` is a parameter. */
  pattern: string
  needs: (visit: Visit) => Record<string, Need>
  /** A page of one's own, asked for with one's own session. */
  isOwn?: true
  /** Where to go instead of showing the page. */
  elsewhere?: (visit: Visit) => string | null
  /** Whether there is such a page, where the address alone cannot tell. */
  exists?: (visit: Visit) => boolean
}

export type RouteId =
  | 'home'
  | 'search'
  | 'subject'
  | 'records'
  | 'record'
  | 'loop'
  | 'policies'
  | 'policy-graph'
  | 'policy'
  | 'laws'
  | 'law'
  | 'indicators'
  | 'platforms'
  | 'platform'
  | 'parties'
  | 'party'
  | 'about'
  | 'who-can-see'
  | OwnRouteId
  | ServiceRouteId

const POLICY = 'policy.document'

/** Every page of the portal and what it needs from the public interface. The first pattern that fits wins. */
export const ROUTES: Route[] = [
  { id: 'home', pattern: '/', needs: () => ({ home: '/api/home' }) },
  { id: 'search', pattern: '/search', needs: searchNeeds },
  { id: 'subject', pattern: '/subjects/:id', needs: subjectNeeds },
  { id: 'records', pattern: '/records/:type', needs: recordsNeeds },
  { id: 'record', pattern: '/records/:type/:key', needs: recordNeeds },
  {
    id: 'loop',
    pattern: '/loops/:id',
    needs: ({ params }) => ({ loop: `/api/loops/${encodeURIComponent(params.id ?? '')}` }),
  },
  { id: 'policies', pattern: '/policies', needs: policiesNeeds },
  { id: 'policy-graph', pattern: '/policies/graph', needs: () => ({ graph: `/api/graphs/${POLICY}` }) },
  { id: 'policy', pattern: '/policies/:key', needs: policyNeeds },
  {
    id: 'laws',
    pattern: '/laws',
    needs: lawsNeeds,
  },
  { id: 'law', pattern: '/laws/:law', needs: lawNeeds },
  { id: 'indicators', pattern: '/indicators', needs: indicatorsNeeds },
  { id: 'platforms', pattern: '/platforms', needs: () => ({}) },
  { id: 'platform', pattern: '/platforms/:app', needs: platformNeeds, exists: isDeclared },
  { id: 'parties', pattern: '/parties', needs: () => ({ list: '/api/parties' }) },
  { id: 'party', pattern: '/parties/:id', needs: partyNeeds },
  { id: 'about', pattern: '/about', needs: () => ({}) },
  { id: 'who-can-see', pattern: '/who-can-see/:type', needs: whoCanSeeNeeds },
  ...OWN_ROUTES,
  ...SERVICE_ROUTES,
]

export interface RouteMatch {
  route: Route
  params: Record<string, string>
}

/** The route of a path, with its parameters decoded; null where there is none, or where an encoding is broken. */
export function matchRoute(path: string): RouteMatch | null {
  for (const route of ROUTES) {
    const params = paramsOf(route.pattern, path)
    if (params) return { route, params }
  }
  return null
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [i, segment] of wanted.entries()) {
    const value = decoded(given[i] ?? '')
    if (value === null) return null
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = value
    else if (segment !== value) return null
  }
  return params
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function isDeclared({ params, apps }: Visit): boolean {
  return apps.some((app) => app.id === params.app)
}
