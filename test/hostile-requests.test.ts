import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import test from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { findFaults } from '#io/log/verify.ts'
import { type Asker, HostileAskers } from './hostile-askers.ts'
import { type Hostile, hostile, pagePaths, type Route } from './hostile-request.ts'
import { leakIn } from './leak.ts'
import { balanceOf, event, getJson, penalty, post, settled } from './post.ts'
import { startServer } from './server.ts'

const REQUESTS = 10_000
const AT_ONCE = 16
/** So many, then whoever was signed out signs in again. */
const ROUND = 480
const PATIENCE = 10_000
/** What stays in memory between the first third and the last: caches that are filled once, not one thing for each request. */
const GROWTH_MB = 40

const idNo = '11010519491231002X'

test('ten thousand hostile requests over every route, from everybody who may ask, give no server error, leak, hang and lose nothing', async (t) => {
  const server = await startServer(t, { pages: true })
  const { url, system } = server
  await post(url, event('sound', penalty({ legalRepresentativeIdNo: idNo, 备注: idNo })))
  await post(url, event('broken', penalty({ 处罚类别: '', legalRepresentativeIdNo: idNo })))
  await settled(system)
  const routes = await routesOf(url)
  assert.ok(routes.length > 100, `${routes.length} routes`)
  const askers = await HostileAskers.open(server)
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  t.after(() => agent.destroy())
  const ids = await system.pool.query<{ id: string }>('select id from quarantine limit 1')
  const known = ['sound', ids.rows[0]?.id ?? 'x', 'credit.penalty']
  const requests = fc.sample(hostile(routes, { askers: askers.count, known }), {
    numRuns: REQUESTS,
    seed: 20261124,
  })

  const tally = { statuses: new Map<number, number>(), slowest: [] as Answered[], heap: [] as number[] }
  for (let at = 0; at < requests.length; at += AT_ONCE) {
    if (at % ROUND === 0) await askers.signInAnew()
    if (at % Math.floor(REQUESTS / 3) < AT_ONCE) tally.heap.push(heapMb())
    const batch = requests.slice(at, at + AT_ONCE)
    const answers = await Promise.all(
      batch.map((to) => send(url, to, { asker: askers.at(to.asker, address()), agent })),
    )
    for (const answer of answers) judge(answer, tally)
  }
  tally.heap.push(heapMb())
  tell(t, tally)
  for (const status of [200, 201, 400, 401, 403, 404, 405, 409])
    assert.ok(tally.statuses.has(status), `none answered ${status}`)
  const [, first = 0] = tally.heap
  assert.ok(tally.heap.at(-1)! - first < GROWTH_MB, `the heap grew from ${first} to ${tally.heap.at(-1)} MB`)
  assert.equal((await fetch(`${url}/readyz`)).status, 200)
  await settled(system)
  const { received, accepted, quarantined, duplicate } = await balanceOf(system)
  assert.equal(received, accepted + quarantined + duplicate)
  assert.ok(quarantined > 0)
  assert.deepEqual((await findFaults(system)).faults, [])
})

interface Tally {
  statuses: Map<number, number>
  slowest: Answered[]
  heap: number[]
}

function judge(answer: Answered, { statuses, slowest }: Tally): void {
  const told = () => `${answer.asker} ${answer.status} ${answer.body.slice(0, 2000)}\n${toldOf(answer.to)}`
  assert.ok(answer.status < 500, told())
  if (answer.status >= 400 && !answer.isPage) assert.match(answer.body, /"(code|received)":|^$/, told())
  // Whoever mends what is in quarantine sees it as it came, one row at a time.
  const mends =
    ['operator', 'dataAdmin'].includes(answer.asker) && answer.to.path.startsWith('/api/quarantine/')
  assert.equal(leakIn(answer.body, mends ? [] : [idNo]), null, told())
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  slowest.push(answer)
  slowest.sort((a, b) => b.ms - a.ms).splice(3)
}

function tell(t: { diagnostic: (line: string) => void }, { statuses, slowest, heap }: Tally): void {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
  t.diagnostic(`answers ${counts.join(', ')}`)
  t.diagnostic(`heap after collecting, by thirds: ${heap.join(', ')} MB`)
  for (const { ms, asker, status, to } of slowest)
    t.diagnostic(`slowest ${Math.round(ms)} ms: ${asker} ${to.method} ${to.path.slice(0, 80)} ${status}`)
}

async function routesOf(url: string): Promise<Route[]> {
  type Described = Record<
    string,
    Record<string, { requestBody?: { content?: Record<string, { schema?: object }> } }>
  >
  const { body } = await getJson<{ paths: Described }>(`${url}/openapi.json`)
  const interfaces = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]): Route => {
      const schema = requestBody?.content?.['application/json']?.schema
      return { method: method.toUpperCase(), path, names: namesIn(schema) }
    }),
  )
  return [...interfaces, ...pagePaths.map((path): Route => ({ method: 'GET', path, names: [] }))]
}

/** The names of an object's properties, also of those that are put together of several. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, allOf = [] } = schema as { properties?: object; allOf?: unknown[] }
  return [...Object.keys(properties), ...allOf.flatMap(namesIn)]
}

/** From anywhere, so that the limit for one address does not end it. */
function address(): string {
  return [203, ...randomBytes(3)].join('.')
}

function heapMb(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

interface Answered {
  status: number
  body: string
  isPage: boolean
  ms: number
  asker: string
  to: Hostile
}

function toldOf({ body, ...to }: Hostile): string {
  return JSON.stringify({ ...to, body: body?.toString('utf8').slice(0, 500) })
}

/** A feed that stays open has been answered when its head has come. */
function send(url: string, to: Hostile, { asker, agent }: { asker: Asker; agent: Agent }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method, path, body } = to
    const { hostname, port } = new URL(url)
    const began = performance.now()
    const given = asker.headers({ body, path, type: to.headers['content-type'] ?? 'x' })
    const headers = { ...to.headers, ...given, ...(body ? { 'content-length': String(body.length) } : {}) }
    const request = httpRequest({ hostname, port, method, path, agent, headers })
    const timer = setTimeout(() => request.destroy(new Error(`no answer to ${toldOf(to)}`)), PATIENCE)
    request.once('error', (error) => reject(new Error(`${error.message}: ${asker.name} ${toldOf(to)}`)))
    request.once('close', () => clearTimeout(timer))
    request.once('response', (response) => {
      const type = response.headers['content-type'] ?? ''
      const done = (text: string) =>
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          isPage: type.startsWith('text/html'),
          ms: performance.now() - began,
          asker: asker.name,
          to,
        })
      if (type.startsWith('text/event-stream')) {
        response.destroy()
        return done('')
      }
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.once('end', () => done(text))
      response.once('error', reject)
    })
    request.end(body ?? undefined)
  })
}
