import type { FastifyInstance, FastifyRequest } from 'fastify'
import { search } from '../../search/search.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { asking, queryFacets, queryNumber, queryText } from '../asking.ts'

/** `GET /api/search`: one box over everything that is published. Nothing that is typed is an error; only a place to go on from that no page gave is. */
export function searchRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/search',
    { ...open, schema: { summary: 'Search everything', tags: ['search'] } },
    async (request) => {
      const begun = performance.now()
      const after = queryText(request, 'after', 4000)
      const kind = queryText(request, 'kind', 60)
      const query = {
        q: typed(request),
        limit: queryNumber(request, 'limit', { least: 1, most: 100, otherwise: 20 }),
        facets: queryFacets(request),
        ...(kind ? { kind } : {}),
        ...(after ? { after } : {}),
      }
      const answer = await search(system, query, asking(system).today)
      return { ...answer, tookMs: Math.round((performance.now() - begun) * 10) / 10 }
    },
  )
}

/** Whatever stands in the box: an overlong text is cut, because the end of a very long question adds nothing. */
function typed(request: FastifyRequest): string {
  const q = (request.query as { q?: unknown }).q
  return typeof q === 'string' ? q.slice(0, 2000).replaceAll('\u0000', '') : ''
}
