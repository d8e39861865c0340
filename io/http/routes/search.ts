import type { FastifyInstance, FastifyRequest } from 'fastify'
import { search } from '../../search/search.ts'
import type { System } from '../../system.ts'
import { asking, queryNumber, queryText } from '../asking.ts'

/** `GET /api/search`: one box over everything that is published. Nothing that is typed is an error. */
export function searchRoutes(app: FastifyInstance, system: System): void {
  app.get('/api/search', { schema: { summary: 'Search everything', tags: ['search'] } }, async (request) => {
    const begun = performance.now()
    const after = queryText(request, 'after', 4000)
    const kind = queryText(request, 'kind', 60)
    const query = {
      q: typed(request),
      limit: queryNumber(request, 'limit', { least: 1, most: 100, otherwise: 20 }),
      facets: facetsOf(request),
      ...(kind ? { kind } : {}),
      ...(after ? { after } : {}),
    }
    const answer = await search(system.pool, query, asking(system).today)
    return { ...answer, tookMs: Math.round((performance.now() - begun) * 10) / 10 }
  })
}

/** Whatever stands in the box: an overlong text is cut, because the end of a very long question adds nothing. */
function typed(request: FastifyRequest): string {
  const q = (request.query as { q?: unknown }).q
  return typeof q === 'string' ? q.slice(0, 2000).replaceAll('\u0000', '') : ''
}

function facetsOf(request: FastifyRequest): Record<string, string> {
  const given = Object.entries(request.query as Record<string, unknown>)
  const facets = given.filter(
    ([name, value]) => name.startsWith('facet.') && typeof value === 'string' && value !== '',
  )
  return Object.fromEntries(
    facets.map(([name, value]) => [name.slice(6), String(value).slice(0, 200).replaceAll('\u0000', '')]),
  )
}
