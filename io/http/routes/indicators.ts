import type { FastifyInstance } from 'fastify'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import { pointsOf } from '../../postgres/indicator-points.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { pathText, queryText } from '../asking.ts'
import { readerOfIndicator, veilOf } from '../views/small-group-veil.ts'

/** Indicators with their definitions, and one of them as a series: as the public may see them, whoever asks. */
export function indicatorRoutes(app: FastifyInstance, system: System): void {
  const tags = ['indicators']
  app.get(
    '/api/indicators',
    { ...open, schema: { summary: 'All indicators with their latest values', tags } },
    async () => {
      return await Promise.all([...system.apps.indicators.values()].map((one) => latest(system, one)))
    },
  )
  app.get(
    '/api/indicators/:id',
    { ...open, schema: { summary: 'One indicator as a series', tags } },
    async (request) => {
      const loaded = system.apps.indicators.get(pathText(request, 'id'))
      if (!loaded) throw new Refusal('indicator-not-found')
      const grain = queryText(request, 'grain') ?? loaded.indicator.grains[0] ?? 'all'
      const by = (queryText(request, 'by') ?? '').split(',')
      const series = await pointsOf(readerOfIndicator(system, loaded), loaded, {
        grain,
        by,
        from: queryText(request, 'from'),
        to: queryText(request, 'to'),
      })
      const veil = await veilOf(system, loaded)
      return { definition: definitionOf(loaded), grain, series: veil(grain, series) }
    },
  )
}

async function latest(system: System, loaded: LoadedIndicator) {
  const { grains } = loaded.indicator
  const veil = await veilOf(system, loaded)
  const last = await Promise.all(
    grains.map(
      async (grain) =>
        veil(grain, await pointsOf(readerOfIndicator(system, loaded), loaded, { grain, by: [] })).at(-1) ??
        null,
    ),
  )
  return { ...definitionOf(loaded), values: Object.fromEntries(grains.map((grain, at) => [grain, last[at]])) }
}

function definitionOf({ id, app, indicator, persons }: LoadedIndicator) {
  return { ...indicator, id, app, persons, dims: indicator.by ?? [] }
}
