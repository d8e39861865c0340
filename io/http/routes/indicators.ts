import type { FastifyInstance } from 'fastify'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import { pointsOf } from '../../postgres/indicator-points.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { pathText, queryText } from '../asking.ts'

/** Indicators with their definitions, and one of them as a series. */
export function indicatorRoutes(app: FastifyInstance, system: System): void {
  const tags = ['indicators']
  app.get(
    '/api/indicators',
    { schema: { summary: 'All indicators with their latest values', tags } },
    async () => {
      return await Promise.all([...system.apps.indicators.values()].map((one) => latest(system, one)))
    },
  )
  app.get(
    '/api/indicators/:id',
    { schema: { summary: 'One indicator as a series', tags } },
    async (request) => {
      const loaded = system.apps.indicators.get(pathText(request, 'id'))
      if (!loaded) throw new Refusal('indicator-not-found')
      const grain = queryText(request, 'grain') ?? loaded.indicator.grains[0] ?? 'all'
      const by = (queryText(request, 'by') ?? '').split(',')
      const series = await pointsOf(system.pool, loaded, {
        grain,
        by,
        from: queryText(request, 'from'),
        to: queryText(request, 'to'),
      })
      return { definition: definitionOf(loaded), grain, series }
    },
  )
}

async function latest(system: System, loaded: LoadedIndicator) {
  const { grains } = loaded.indicator
  const last = await Promise.all(
    grains.map(async (grain) => (await pointsOf(system.pool, loaded, { grain, by: [] })).at(-1) ?? null),
  )
  return { ...definitionOf(loaded), values: Object.fromEntries(grains.map((grain, at) => [grain, last[at]])) }
}

function definitionOf({ id, app, indicator }: LoadedIndicator) {
  return { ...indicator, id, app, dims: indicator.by ?? [] }
}
