import type { FastifyInstance } from 'fastify'
import { readCounts } from '../../postgres/counts.ts'
import { readRecent } from '../../postgres/live.ts'
import type { System } from '../../system.ts'
import { liveItem } from '../views/live-view.ts'
import { publicTypes } from './live.ts'

/** `GET /api/home`: what the first page shows. */
export function homeRoutes(app: FastifyInstance, system: System, city: string | null): void {
  app.get(
    '/api/home',
    { schema: { summary: 'Counts and the latest publications', tags: ['home'] } },
    async () => {
      const counts = await readCounts(system.pool)
      const recent = await readRecent(system.pool, { types: publicTypes(system), most: 12, depth: 60 })
      const minuteAgo = Date.parse(system.now()) - 60_000
      return {
        city,
        counts,
        perMinute: recent.filter((one) => Date.parse(one.event.receivedAt) > minuteAgo).length,
        recent: recent.map((row) => liveItem(row, 'public')),
      }
    },
  )
}
