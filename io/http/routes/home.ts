import type { FastifyInstance } from 'fastify'
import { readCounts } from '../../postgres/counts.ts'
import { countSince, readRecent } from '../../postgres/live.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { languageOf } from '../language.ts'
import { liveItem } from '../views/live-view.ts'
import { openingTypes } from './live.ts'

/** The name of the place, in both languages. */
export interface CityName {
  zh: string
  en: string
}

/** `GET /api/home`: what the first page shows. */
export function homeRoutes(app: FastifyInstance, system: System, city: CityName | null): void {
  const schema = { summary: 'Counts and the latest publications', tags: ['home'] }
  app.get('/api/home', { ...open, schema }, async (request) => {
    const types = openingTypes(system)
    const minuteAgo = new Date(Date.parse(system.now()) - 60_000).toISOString()
    const recent = await readRecent(system.published, { types, most: 12, depth: 60 })
    return {
      city: city?.[languageOf(request)] ?? null,
      counts: await readCounts(system.published),
      perMinute: await countSince(system.published, { types, since: minuteAgo, depth: 1000 }),
      recent: recent.map((row) => liveItem(row, 'public')),
    }
  })
}
