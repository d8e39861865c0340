import type { FastifyInstance } from 'fastify'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { limitOn } from '#core/process/case-clock.ts'
import { activePaths } from '#core/process/case-scope.ts'
import type { ItemStanding } from '#core/process/item-standing.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { mainClock } from '#core/process/main-clock.ts'
import { caseHistory } from '../../cases/case-history.ts'
import { processOf } from '../../cases/case-world.ts'
import { standingsOf } from '../../cases/item-standings.ts'
import { listOverdue } from '../../postgres/case-overdue.ts'
import { findCase } from '../../postgres/cases.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { pathText, queryText } from '../asking.ts'
import { nextClock, summaryOf } from '../views/case-view.ts'
import { handingInView } from '../views/handing-in-view.ts'

const tags = ['services']

/** What can be applied for, as everybody may read it; how far a case is, where its process says that anybody may know. */
export function itemRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/items',
    { ...open, schema: { summary: 'What can be applied for', tags } },
    async (request) => {
      const department = queryText(request, 'department')
      const audience = queryText(request, 'audience')
      const of = queryText(request, 'app')
      const items = offeredItems(system).filter(
        ({ app: id, item }) =>
          (department === undefined || item.department === department) &&
          (audience === undefined || (item.audience as string[]).includes(audience)) &&
          (of === undefined || id === of),
      )
      const standings = await standingsOf(system.pool, system, { codes: items.map(({ item }) => item.code) })
      return {
        items: items.map((one) => ({ ...itemView(system, one), standing: standingOf(standings, one) })),
      }
    },
  )
  app.get(
    '/api/items/:code',
    { ...open, schema: { summary: 'One service: who may apply, what to bring, how long it takes', tags } },
    async (request) => {
      const loaded = system.apps.cases.items.get(pathText(request, 'code'))
      if (!loaded || loaded.item.internal) throw new Refusal('item-not-found')
      const { joint = [] } = loaded.item
      const codes = [loaded.item.code, ...joint.map(({ item }) => item)]
      const standings = await standingsOf(system.pool, system, { codes })
      return {
        ...itemView(system, loaded),
        ...loaded.item,
        standing: standingOf(standings, loaded),
        parts: Object.fromEntries(joint.map(({ item }) => [item, standings.get(item) ?? null])),
        ...limitsView(system, loaded),
        ...handingInView(system, loaded),
      }
    },
  )
  app.get(
    '/api/progress/:no',
    { ...open, schema: { summary: 'How far a case is, by its number', tags } },
    async (request) => await progress(system, pathText(request, 'no')),
  )
  app.get(
    '/api/overdue',
    { ...open, schema: { summary: 'What became late, week by week', tags } },
    async () => ({ weeks: await listOverdue(system.pool, addDays(dateInShanghai(system.now()), -182)) }),
  )
}

/** How it stands; null where it is in force. */
function standingOf(standings: ReadonlyMap<string, ItemStanding>, { item }: LoadedItem): ItemStanding | null {
  return standings.get(item.code) ?? null
}

/** What anybody can apply for; what only rules and other cases open is nobody's to find. */
function offeredItems(system: System): LoadedItem[] {
  return [...system.apps.cases.items.values()].filter(({ item }) => !item.internal)
}

function itemView(system: System, loaded: LoadedItem) {
  const { item, app } = loaded
  const { code, version, process, form, department, kind, audience, materials, validFrom } = item
  const own = materials.filter(({ source }) => source === 'applicant').length
  const counts = {
    materialCount: own,
    networkCount: materials.length - own,
    isJoint: (item.joint ?? []).length > 0,
  }
  return {
    code,
    version,
    app,
    process,
    form,
    department,
    kind,
    audience,
    validFrom,
    ...counts,
    ...limitsView(system, loaded),
  }
}

/** The limits of an item as they stand today: its own, or those of its process. */
function limitsView(system: System, { app, item }: LoadedItem) {
  const { process, limits } = system.apps.cases.processes.get(`${app}.${item.process}`)!
  const today = dateInShanghai(system.now())
  const clocks = Object.entries(process.clocks).map(([clock, declared]) => {
    const own = item.limits?.[clock]
    const statutory = own?.statutory ?? limitOn(limits, declared.statutory, today)
    const promised = own
      ? (own.promised ?? null)
      : declared.promised
        ? limitOn(limits, declared.promised, today)
        : null
    return { clock, lane: declared.lane ?? null, statutory, promised, silence: declared.silence ?? null }
  })
  return { clocks, mainClock: mainClock(process, item) }
}

/** Steps and dates only: neither whose case it is nor anything that was filled in. */
async function progress(system: System, no: string) {
  const state = (await findCase(system.pool, no))?.state
  if (!state || processOf(system, state).process.progress !== 'public') throw new Refusal('case-not-found')
  const history = await caseHistory(system, no)
  const { children: _, parent: __, ...summary } = summaryOf(state)
  const steps = history.map(({ step, tells, at, after, by }) => {
    return {
      step,
      tells,
      at,
      states: activePaths(after).map((path) => path.join('.')),
      department: by.department,
    }
  })
  return { ...summary, clock: nextClock(system, state), steps }
}
