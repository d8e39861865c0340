import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type LiveRow, readLive, readProcessed } from '../../postgres/live.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import type { Workers } from '../../worker.ts'
import { queryText } from '../asking.ts'
import { readPlaces, writePlaces } from '../live-cursor.ts'
import { operatorOnly } from '../operator.ts'
import { liveItem } from '../views/live-view.ts'

/** What opens something to the public: what is published, and documents that are public from the start. */
export function openingTypes(system: System): string[] {
  const types = [...system.apps.types.values()].map((one) => one.type)
  return [
    'record.published',
    ...types.filter((one) => one.disclosure.publish === 'always').map((one) => one.type),
  ]
}

/** What the public sees live: what opens, and what is taken back or ends. */
export function publicTypes(system: System): string[] {
  return [...openingTypes(system), 'record.withdrawn', 'record.ended']
}

/** One write holds no more; a client that fell far behind catches up write by write, at its own pace. */
const ITEMS_IN_ONE_WRITE = 200
const MOST_FEEDS = 200

/**
 * `GET /api/live`: server-sent events. Each carries as id the place in all partitions, so a client that comes back with
 * `Last-Event-ID` misses nothing and sees nothing twice.
 */
export function liveRoutes(app: FastifyInstance, system: System, workers: Workers): void {
  const open = new Set<ServerResponse>()
  app.addHook('preClose', async () => {
    for (const response of open) response.end()
  })
  app.get(
    '/api/live',
    { schema: { summary: 'What happens, as it happens', tags: ['live'] }, exposeHeadRoute: false },
    async (request, reply) => {
      const all = queryText(request, 'all') === '1'
      if (all) operatorOnly(request)
      if (open.size >= MOST_FEEDS) throw new Refusal('overloaded')
      const from = asked(request) ?? (await readProcessed(system.pool))
      reply.hijack()
      open.add(reply.raw)
      await feed(system, workers, {
        response: reply.raw,
        from,
        types: all ? null : publicTypes(system),
        circle: all ? 'department' : 'public',
      }).finally(() => open.delete(reply.raw))
    },
  )
}

function asked(request: FastifyRequest): Map<number, number> | null {
  const text = (request.headers['last-event-id'] as string | undefined) ?? queryText(request, 'after', 2000)
  if (text === undefined || text === '') return null
  const places = readPlaces(text)
  if (!places) throw new Refusal('bad-cursor')
  return places
}

interface Feed {
  response: ServerResponse
  from: Map<number, number>
  types: string[] | null
  circle: 'public' | 'department'
}

async function feed(
  system: System,
  workers: Workers,
  { response, from, types, circle }: Feed,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(`retry: 2000\nid: ${writePlaces(from)}\n\n`)
  let place = from
  while (!response.destroyed && !response.writableEnded) {
    const to = await readProcessed(system.pool)
    const rows = await readLive(system.pool, { from: place, to, types, most: ITEMS_IN_ONE_WRITE })
    const full = fullParts(rows)
    place = advance(place, { to, rows, full })
    if (rows.length > 0 && !response.write(chunk(rows, place, circle)))
      await Promise.race([once(response, 'drain'), once(response, 'close')])
    if (full.size === 0) await rest(workers, response)
  }
}

/** Partitions of which the page was full: there the feed has only come as far as the last item. */
function fullParts(rows: LiveRow[]): Set<number> {
  const counts = new Map<number, number>()
  for (const { event } of rows) counts.set(event.part, (counts.get(event.part) ?? 0) + 1)
  return new Set([...counts].filter(([, n]) => n >= ITEMS_IN_ONE_WRITE).map(([part]) => part))
}

function advance(
  place: Map<number, number>,
  read: { to: Map<number, number>; rows: LiveRow[]; full: Set<number> },
): Map<number, number> {
  const next = new Map([...place, ...read.to])
  for (const part of read.full)
    next.set(
      part,
      Math.max(...read.rows.filter(({ event }) => event.part === part).map(({ event }) => event.seq)),
    )
  return next
}

/** Only the last item carries the place: a client that breaks off within a write gets the write again. */
function chunk(rows: LiveRow[], place: Map<number, number>, circle: 'public' | 'department'): string {
  const items = rows.map((row) => `event: item\ndata: ${JSON.stringify(liveItem(row, circle))}\n\n`)
  return `${items.slice(0, -1).join('')}id: ${writePlaces(place)}\n${items.at(-1)}`
}

/** Until something happens; a comment every quarter of a minute keeps proxies from closing the line. */
async function rest(workers: Workers, response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      response.write(': still here\n\n')
      done()
    }, 15_000)
    const forget = workers.onKnock(() => setTimeout(done, 150))
    const done = () => {
      clearTimeout(timer)
      forget()
      response.off('close', done)
      resolve()
    }
    response.once('close', done)
  })
}
