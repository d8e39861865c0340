import type { FastifyInstance } from 'fastify'
import type { System } from '../../system.ts'
import { workdayView } from '../../workdays/calendar-view.ts'
import { loadCalendar } from '../../workdays/load-calendar.ts'
import { duty, open } from '../access.ts'

const tags = ['calendars']

/** Which days count as working days, for everybody to read; the system administrator loads next year's when it is announced. */
export function workdayRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/calendars',
    { ...open, schema: { summary: 'The working days that limits are counted by', tags } },
    async () => await workdayView(system),
  )
  app.post(
    '/api/calendars',
    {
      ...duty('calendars.load'),
      schema: { summary: 'Load the plan of a year, or the days of a division', tags },
    },
    async (request, reply) => reply.code(201).send(await loadCalendar(system, request.actor, request.body)),
  )
}
