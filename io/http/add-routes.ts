import type { FastifyInstance } from 'fastify'
import type { HttpLimits } from './http-limits.ts'
import { pageRoutes } from './pages.ts'
import { referenceRoutes } from './reference.ts'
import { bookRoutes } from './routes/book.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { workdayRoutes } from './routes/calendars.ts'
import { cityClockRoutes } from './routes/city-clock.ts'
import { collectionRoutes } from './routes/collections.ts'
import { counterRoutes } from './routes/counter.ts'
import { counterSearchRoutes } from './routes/counter-search.ts'
import { departmentItemRoutes } from './routes/department-items.ts'
import { draftRoutes } from './routes/drafts.ts'
import { effectRoutes } from './routes/effects.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { homeRoutes } from './routes/home.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { itemRoutes } from './routes/items.ts'
import { keyRoutes } from './routes/keys.ts'
import { liveRoutes } from './routes/live.ts'
import { loopRoute } from './routes/loop.ts'
import { loopRoutes } from './routes/loops.ts'
import { myRoutes } from './routes/my.ts'
import { officersCaseRoutes } from './routes/officers-case.ts'
import { operationRoutes } from './routes/operations.ts'
import { ownCaseRoutes } from './routes/own-cases.ts'
import { paperRoutes } from './routes/papers.ts'
import { partyRoutes } from './routes/parties.ts'
import { peopleRoutes } from './routes/people.ts'
import { prefillRoutes } from './routes/prefill.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { queueRoutes } from './routes/queue.ts'
import { queueActRoutes } from './routes/queue-acts.ts'
import { ratingRoutes } from './routes/ratings.ts'
import { recordRoutes } from './routes/records.ts'
import { rightsRoutes } from './routes/rights.ts'
import { ruleRoutes } from './routes/rules.ts'
import { searchRoutes } from './routes/search.ts'
import { seeRoutes } from './routes/see.ts'
import { thingRoutes } from './routes/things.ts'
import { unmaskCaseRoutes } from './routes/unmask-case.ts'
import type { ServerOptions } from './server.ts'

/** What needs nothing but the system. */
const plainRoutes = [
  healthRoutes,
  eventRoutes,
  recordRoutes,
  loopRoutes,
  loopRoute,
  indicatorRoutes,
  operationRoutes,
  quarantineRoutes,
  effectRoutes,
  ruleRoutes,
  collectionRoutes,
  searchRoutes,
  partyRoutes,
  thingRoutes,
  keyRoutes,
  bookRoutes,
  seeRoutes,
  myRoutes,
  rightsRoutes,
  itemRoutes,
  ownCaseRoutes,
  ratingRoutes,
  draftRoutes,
  fileRoutes,
  paperRoutes,
  prefillRoutes,
  calendarRoutes,
  workdayRoutes,
  queueRoutes,
  departmentItemRoutes,
  queueActRoutes,
  officersCaseRoutes,
  unmaskCaseRoutes,
  counterRoutes,
  counterSearchRoutes,
]

type Routing = ServerOptions & { limits: HttpLimits }

/** Adds every route of the platform: the public interface, the operator’s, the officers’, and the pages where they are served. */
export function addRoutes(
  app: FastifyInstance,
  { system, workers, site, city, provider, limits }: Routing,
): void {
  app.register(async (scope) => {
    for (const add of plainRoutes) add(scope, system)
    homeRoutes(scope, system, city)
    if (city) cityClockRoutes(scope, system)
    const isSample = city !== null
    const tries = peopleRoutes(scope, system, { oidc: provider ?? null, sample: isSample })
    liveRoutes(scope, system, { workers, limits })
    referenceRoutes(scope)
    if (site) await pageRoutes(scope, system, { site, limits: tries, isSample })
  })
}
