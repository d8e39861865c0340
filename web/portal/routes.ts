import type { Block } from '#core/page.ts'
import { indicatorNeeds } from './indicator-needs.ts'
import { OWN_ROUTES, type OwnRouteId } from './own-routes.ts'
import { SERVICE_ROUTES, type ServiceRouteId } from './services/service-routes.ts'
import type { Visit } from './visit.ts'

/** What a page must have (a path of the interface), or can do without. */
export type Need = string | { path: string; isOptional: true }

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
const PAGE_SIZE = '20'
const LAW = 'law.article'
const FIGURES = '/api/records/indicator.observation?limit=200'

/** Every page of the portal and what it needs from the public interface. The first pattern that fits wins. */
export const ROUTES: Route[] = [
  { id: 'home', pattern: '/', needs: () => ({ home: '/api/home' }) },
  { id: 'search', pattern: '/search', needs: searchNeeds },
  { id: 'subject', pattern: '/subjects/:id', needs: subjectNeeds },
  { id: 'records', pattern: '/records/:type', needs: recordsNeeds },
  { id: 'record', pattern: '/records/:type/:key', needs: recordNeeds },
  { id: 'loop', pattern: '/loops/:id', needs: ({ params }) => ({ loop: `/api/loops/${encode(params.id)}` }) },
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

function searchNeeds({ query }: Visit): Record<string, Need> {
  if (!query.get('q')?.trim()) return {}
  const params = pick(query, ['q', 'kind', 'after', ...facetsIn(query)])
  params.set('limit', PAGE_SIZE)
  return { search: withParams('/api/search', params) }
}

function subjectNeeds({ params, query }: Visit): Record<string, Need> {
  const path = `/api/subjects/${encode(params.id)}`
  return { subject: withParams(path, pick(query, ['valid-at', 'known-at', 'after'])) }
}

function recordsNeeds({ params, query }: Visit): Record<string, Need> {
  const wanted = pick(query, ['after', ...facetsIn(query)])
  wanted.set('limit', '30')
  return { list: withParams(`/api/records/${encode(params.type)}`, wanted) }
}

function facetsIn(query: URLSearchParams): string[] {
  return [...new Set(query.keys())].filter((name) => name.startsWith('facet.'))
}

function recordNeeds({ params, query }: Visit): Record<string, Need> {
  return { record: withParams(recordPath(params.type, params.key), pick(query, ['version'])) }
}

function policiesNeeds({ query }: Visit): Record<string, Need> {
  return {
    catalogue: withParams(`/api/collections/${POLICY}`, pick(query, ['on'])),
    figures: optional(FIGURES),
  }
}

function lawsNeeds({ query }: Visit): Record<string, Need> {
  return { laws: withParams(`/api/collections/${LAW}`, pick(query, ['q', 'on'])) }
}

function policyNeeds({ params }: Visit): Record<string, Need> {
  return { record: recordPath(POLICY, params.key), graph: optional(`/api/graphs/${POLICY}`) }
}

function lawNeeds({ params, query }: Visit): Record<string, Need> {
  const path = `/api/collections/${LAW}/${encode(`law:${params.law}`)}`
  return { law: withParams(path, pick(query, ['on'])) }
}

function indicatorsNeeds({ apps }: Visit): Record<string, Need> {
  const series = Object.entries(indicatorNeeds(apps)).map(([name, path]) => [name, optional(path)] as const)
  return {
    platform: '/api/indicators',
    reported: optional(FIGURES),
    ...Object.fromEntries(series),
  }
}

function partyNeeds({ params }: Visit): Record<string, Need> {
  const path = `/api/parties/${encode(params.id)}`
  return { party: path, latest: optional(`${path}/records`) }
}

function whoCanSeeNeeds({ params }: Visit): Record<string, Need> {
  return { sights: `/api/who-can-see/${encode(params.type)}` }
}

function platformNeeds({ params, apps }: Visit): Record<string, Need> {
  const pages =
    apps.find((app) => app.id === params.app)?.pages.filter((page) => page.site === 'portal') ?? []
  const needs = pages.flatMap((page) =>
    page.blocks.map((block, i) => [`${page.id} ${i}`, blockNeed(params.app ?? '', block)] as const),
  )
  return Object.fromEntries(needs.flatMap(([name, path]) => (path ? [[name, optional(path)]] : [])))
}

function isDeclared({ params, apps }: Visit): boolean {
  return apps.some((app) => app.id === params.app)
}

/** The path that answers a declared block, or null where the block needs nothing. */
function blockNeed(app: string, block: Block): string | null {
  if (block.block === 'records' || block.block === 'observations') {
    return `/api/records/${encode(block.type)}?limit=${PAGE_SIZE}`
  }
  if (block.block === 'indicator') {
    const by = block.by ? `&by=${encode(block.by)}` : ''
    const grain = block.grain ?? (block.chart === 'line' ? 'year' : 'all')
    return `/api/indicators/${encode(`${app}.${block.indicator}`)}?grain=${grain}${by}`
  }
  if (block.block === 'graph') return `/api/graphs/${encode(block.type)}`
  return null
}

function recordPath(type: string | undefined, key: string | undefined): string {
  return `/api/records/${encode(type)}/${encode(key)}`
}

function encode(part: string | undefined): string {
  return encodeURIComponent(part ?? '')
}

function optional(path: string): Need {
  return { path, isOptional: true }
}

function pick(query: URLSearchParams, names: string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of names) for (const value of query.getAll(name)) if (value !== '') kept.append(name, value)
  return kept
}

function withParams(path: string, params: URLSearchParams): string {
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
