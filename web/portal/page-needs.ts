import type { Block } from '#core/page.ts'
import { indicatorNeeds } from './indicator-needs.ts'
import type { Visit } from './visit.ts'

/** What a page must have (a path of the interface), or can do without. */
export type Need = string | { path: string; isOptional: true }

const POLICY = 'policy.document'
const PAGE_SIZE = '20'
const LAW = 'law.article'
const FIGURES = '/api/records/indicator.observation?limit=200'

export function searchNeeds({ query }: Visit): Record<string, Need> {
  if (!query.get('q')?.trim()) return {}
  const params = pick(query, ['q', 'kind', 'after', ...facetsIn(query)])
  params.set('limit', PAGE_SIZE)
  return { search: withParams('/api/search', params) }
}

export function subjectNeeds({ params, query }: Visit): Record<string, Need> {
  const path = `/api/subjects/${encode(params.id)}`
  return { subject: withParams(path, pick(query, ['valid-at', 'known-at', 'after'])) }
}

export function recordsNeeds({ params, query }: Visit): Record<string, Need> {
  const wanted = pick(query, ['after', ...facetsIn(query)])
  wanted.set('limit', '30')
  return { list: withParams(`/api/records/${encode(params.type)}`, wanted) }
}

function facetsIn(query: URLSearchParams): string[] {
  return [...new Set(query.keys())].filter((name) => name.startsWith('facet.'))
}

export function recordNeeds({ params, query }: Visit): Record<string, Need> {
  return { record: withParams(recordPath(params.type, params.key), pick(query, ['version'])) }
}

export function policiesNeeds({ query }: Visit): Record<string, Need> {
  return {
    catalogue: withParams(`/api/collections/${POLICY}`, pick(query, ['on'])),
    figures: optional(FIGURES),
  }
}

export function lawsNeeds({ query }: Visit): Record<string, Need> {
  return { laws: withParams(`/api/collections/${LAW}`, pick(query, ['q', 'on'])) }
}

export function policyNeeds({ params }: Visit): Record<string, Need> {
  return { record: recordPath(POLICY, params.key), graph: optional(`/api/graphs/${POLICY}`) }
}

export function lawNeeds({ params, query }: Visit): Record<string, Need> {
  const path = `/api/collections/${LAW}/${encode(`law:${params.law}`)}`
  return { law: withParams(path, pick(query, ['on'])) }
}

export function indicatorsNeeds({ apps }: Visit): Record<string, Need> {
  const series = Object.entries(indicatorNeeds(apps)).map(([name, path]) => [name, optional(path)] as const)
  return {
    platform: '/api/indicators',
    reported: optional(FIGURES),
    ...Object.fromEntries(series),
  }
}

export function partyNeeds({ params }: Visit): Record<string, Need> {
  const path = `/api/parties/${encode(params.id)}`
  return { party: path, latest: optional(`${path}/records`) }
}

export function whoCanSeeNeeds({ params }: Visit): Record<string, Need> {
  return { sights: `/api/who-can-see/${encode(params.type)}` }
}

export function platformNeeds({ params, apps }: Visit): Record<string, Need> {
  const pages =
    apps.find((app) => app.id === params.app)?.pages.filter((page) => page.site === 'portal') ?? []
  const needs = pages.flatMap((page) =>
    page.blocks.map((block, i) => [`${page.id} ${i}`, blockNeed(params.app ?? '', block)] as const),
  )
  return Object.fromEntries(needs.flatMap(([name, path]) => (path ? [[name, optional(path)]] : [])))
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
