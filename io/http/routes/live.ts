import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { writeBook } from '../../access/book.ts'
import { readerOf } from '../../postgres/asking.ts'
import { type LiveRow, readLive, readProcessed } from '../../postgres/live.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import type { Workers } from '../../worker.ts'
import { open, requireDuty } from '../access.ts'
import { askerAddress } from '../asker-address.ts'
import { queryText } from '../asking.ts'
import type { HttpLimits } from '../http-limits.ts'
import { readPlaces, writePlaces } from '../live-cursor.ts'
import { securityHeadersOf } from '../security-headers.ts'
import { endWithRight, hangUp, stillMay } from '../still-may.ts'
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

/** What one must be allowed to see all that happens. */
const WATCHING = 'loop.watch'

/** Of each partition; a client that fell far behind catches up write by write, at its own pace. */
const NUMBERS_IN_ONE_WRITE = 200

interface Feeding {
  workers: Workers
  limits: Pick<HttpLimits, 'feeds' | 'feedsPerAddress'>
}

/**
 * `GET /api/live`: server-sent events. Each carries as id the place in all partitions, so a client that comes back with
 * `Last-Event-ID` misses nothing and sees nothing twice. It ends with the session it was opened with; whoever watches
 * everything is written down.
 */
export function liveRoutes(app: FastifyInstance, system: System, { workers, limits }: Feeding): void {
  const feeds = new Map<ServerResponse, string>()
  app.addHook('preClose', async () => {
    for (const response of feeds.keys()) hangUp(response)
  })
  app.get(
    '/api/live',
    { ...open, schema: { summary: 'What happens, as it happens', tags: ['live'] }, exposeHeadRoute: false },
    async (request, reply) => {
      const all = queryText(request, 'all') === '1'
      const needed = all ? WATCHING : null
      if (needed) requireDuty(request, needed, system.now())
      const address = askerAddress(request)
      if (isFull(feeds, address, limits)) throw new Refusal('overloaded')
      const from = asked(request) ?? (await readProcessed(system.published))
      if (all) await writeBook(system.pool, request.actor, { looked: { act: 'live' }, at: system.now() })
      const mayStill = () => stillMay(system, request, needed)
      reply.hijack()
      feeds.set(reply.raw, address)
      void endWithRight(request, reply.raw, mayStill)
      await feed(system, workers, {
        response: reply.raw,
        protocol: request.protocol,
        from,
        types: all ? null : publicTypes(system),
        circle: all ? 'department' : 'public',
        mayStill,
      }).finally(() => feeds.delete(reply.raw))
    },
  )
}

/** Many people may share one address, but none may take all feeds; this machine is not counted. */
function isFull(feeds: Map<ServerResponse, string>, address: string, limits: Feeding['limits']): boolean {
  if (feeds.size >= limits.feeds) return true
  const ofAddress = [...feeds.values()].filter((one) => one === address).length
  return address !== '127.0.0.1' && ofAddress >= limits.feedsPerAddress
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
  protocol: string
  from: Map<number, number>
  types: string[] | null
  circle: 'public' | 'department'
  mayStill: () => Promise<boolean>
}

async function feed(
  system: System,
  workers: Workers,
  { response, protocol, from, types, circle, mayStill }: Feed,
): Promise<void> {
  response.writeHead(200, {
    ...securityHeadersOf(protocol),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(`retry: 2000\nid: ${writePlaces(from)}\n\n`)
  const reader = readerOf(system, { circle })
  let place = from
  while (!response.destroyed && !response.writableEnded) {
    const processed = await readProcessed(reader)
    const to = withinReach(place, processed)
    const rows = await readLive(reader, { from: place, to, types })
    place = new Map([...place, ...to])
    if (rows.length > 0 && !(await mayStill())) return hangUp(response)
    if (rows.length > 0) await tell(response, chunk(rows, place, circle))
    if (isThere(place, processed)) await rest(workers, response)
  }
}

async function tell(response: ServerResponse, text: string): Promise<void> {
  if (response.writableEnded || response.write(text)) return
  await Promise.race([once(response, 'drain'), once(response, 'close')])
}

/** How far one write goes: in no partition over more numbers of the log than it may hold items. */
function withinReach(place: Map<number, number>, processed: Map<number, number>): Map<number, number> {
  return new Map(
    [...processed].map(([part, seq]) => [part, Math.min(seq, (place.get(part) ?? 0) + NUMBERS_IN_ONE_WRITE)]),
  )
}

function isThere(place: Map<number, number>, processed: Map<number, number>): boolean {
  return [...processed].every(([part, seq]) => (place.get(part) ?? 0) >= seq)
}

/** Only the last item carries the place: a client that breaks off within a write gets the write again. */
function chunk(rows: LiveRow[], place: Map<number, number>, circle: 'public' | 'department'): string {
  const items = rows.map((row) => `event: item\ndata: ${JSON.stringify(liveItem(row, circle))}\n\n`)
  return `${items.slice(0, -1).join('')}id: ${writePlaces(place)}\n${items.at(-1)}`
}

/** Until something happens; a comment every quarter of a minute keeps proxies from closing the line. */
async function rest(workers: Workers, response: ServerResponse): Promise<void> {
  if (response.destroyed) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      if (!response.writableEnded) response.write(': still here\n\n')
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
