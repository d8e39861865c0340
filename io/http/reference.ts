import type { FastifyInstance } from 'fastify'

/** `GET /openapi.json`: the interface as a document; `/docs` is its human form. */
export function referenceRoutes(app: FastifyInstance): void {
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
