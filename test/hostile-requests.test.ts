import assert from 'node:assert/strict'
import { Agent, request as httpRequest } from 'node:http'
import test from 'node:test'
import fc from 'fast-check'
import { findFaults } from '#io/log/verify.ts'
import { balanceOf, event, getJson, penalty, post, settled } from './post.ts'
import { startServer } from './server.ts'

interface Route {
  method: string
  path: string
}

interface Hostile {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | null
}

const PATIENCE = 10_000

test('two thousand hostile requests over every route give no server error, never hang and lose nothing', async (t) => {
  const { url, system } = await startServer(t)
  await post(url, event('sound', penalty()))
  await settled(system)
  const { body } = await getJson<{ paths: Record<string, Record<string, unknown>> }>(`${url}/openapi.json`)
  const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method): Route => ({ method: method.toUpperCase(), path })),
  )
  assert.ok(routes.length > 30, `${routes.length} routes`)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  t.after(() => agent.destroy())
  const ids = await system.pool.query<{ id: string }>('select id from quarantine limit 1')
  const requests = fc.sample(hostile(routes, ids.rows[0]?.id ?? ''), { numRuns: 2000, seed: 20261124 })
  const statuses = new Map<number, number>()
  for (let at = 0; at < requests.length; at += 16)
    for (const answer of await Promise.all(requests.slice(at, at + 16).map((one) => send(url, one, agent)))) {
      assert.ok(answer.status < 500, `${answer.status} ${answer.body}\n${JSON.stringify(answer.to)}`)
      if (answer.status >= 400) assert.match(answer.body, /"(code|received)":|^$/, JSON.stringify(answer.to))
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    }
  for (const status of [200, 400, 403, 404, 405]) assert.ok(statuses.has(status), `none answered ${status}`)
  assert.equal((await fetch(`${url}/readyz`)).status, 200)
  await settled(system)
  const { received, accepted, quarantined, duplicate } = await balanceOf(system)
  assert.equal(received, accepted + quarantined + duplicate)
  assert.ok(quarantined > 0)
  assert.deepEqual((await findFaults(system)).faults, [])
})

const nasty = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e999',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '%',
  '%00',
  '%ff',
  '%ED%A0%80',
  '%F0%A0%AE%B7',
  '%25%32%65',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%201=1--",
  '%3Cscript%3E',
  '%0d%0aset-cookie:%20a=b',
  '9007199254740993',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31T23:59:59.999Z',
  'uscc:91331503MA00000234',
  'credit.penalty',
  'eyJzZXEiOjEsInBhcnQiOjkwMDcxOTkyNTQ3NDA5OTF9',
  Buffer.from('{"receivedAt":"1","id":"00000000-0000-0000-0000-000000000000"}').toString('base64url'),
  Buffer.from('[1,2,3,4]').toString('base64url'),
  '00000000-0000-0000-0000-000000000000',
  '0.1',
  '63.99999999999999',
  'a'.repeat(5000),
)
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 30 }).map((value) => encodeURIComponent(value.toWellFormed())),
)
const names = [
  'q',
  'limit',
  'after',
  'kind',
  'lang',
  'all',
  'as',
  'name',
  'source',
  'state',
  'type',
  'reason',
  'import',
  'on',
  'valid-at',
  'known-at',
  'version',
  'grain',
  'by',
  'from',
  'to',
  'subject',
  'facet.kind',
  'facet.%00',
  'facet.__proto__',
]
const queries = fc
  .array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))

const json = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{"values":{"__proto__":{"a":1}}}',
    '{"values":{"docNo":"a\\u0000b"},"source":"\\ud800"}',
    '{"reason":"\\u0000"}',
    '{"reason":"set aside"}',
    '{"ids":["00000000-0000-0000-0000-000000000000"]}',
    '{"url":"http://example.org/\\u0000","topics":["a\\u0000"]}',
    '{"url":"https://example.org/hook","topics":["record.published"]}',
    `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    '{"a":1,"a":2}',
  ),
  fc
    .record({
      id: fc.string({ unit: 'binary' }),
      source: fc.string(),
      time: fc.string(),
      data: fc.jsonValue(),
    })
    .map(({ id, data, ...more }) => event(id, data, more)),
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((id) => event(id, penalty({ 备注: id }), { source: 'hostile' })),
)
const bodies = fc.oneof(
  { weight: 3, arbitrary: json.map((value) => Buffer.from(value)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constant(Buffer.alloc(0)) },
)
const types = fc.constantFrom(
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json; charset=utf-8',
  'application/x-ndjson',
  'Application/NDJSON',
  'application/octet-stream',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'x',
)
const extras = fc.constantFrom<Record<string, string>>(
  {},
  {},
  {},
  { 'accept-language': 'en;q=x, zh;q=9, *' },
  { 'accept-encoding': 'gzip, br;q=0, *' },
  { cookie: 'lang=%00; theme=<script>; size' },
  { 'last-event-id': 'zz' },
  { 'ce-id': 'a%00b', 'ce-type': 'credit.penalty', 'ce-source': '%F0%9F%98', 'ce-specversion': '1.0' },
  { 'x-forwarded-for': '1.2.3.4' },
  { authorization: 'Bearer \u00ff' },
  { 'if-none-match': '*', range: 'bytes=0-0' },
)

function hostile(routes: Route[], known: string): fc.Arbitrary<Hostile> {
  const value = fc.oneof(text, fc.constant(known || 'x'), fc.constant('sound'))
  return fc
    .record({
      route: fc.constantFrom(...routes),
      values: fc.array(value, { minLength: 3, maxLength: 3 }),
      other: fc.option(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'), {
        freq: 8,
      }),
      query: queries,
      type: types,
      extra: extras,
      body: bodies,
    })
    .map(({ route, values, other, query, type, extra, body }) => {
      const method = other ?? route.method
      const path = route.path.replace(/\{[^}]+\}/g, () => values.shift() || 'x')
      const hasBody = method !== 'GET' && method !== 'HEAD'
      return {
        method,
        path: query === '' ? path : `${path}?${query}`,
        headers: { ...extra, ...(hasBody ? { 'content-type': type } : {}) },
        body: hasBody ? body : null,
      }
    })
}

/** A feed that stays open has been answered when its head has come. */
function send(url: string, to: Hostile, agent: Agent) {
  return new Promise<{ status: number; body: string; to: Hostile }>((resolve, reject) => {
    const { method, path, headers, body } = to
    const { hostname, port } = new URL(url)
    const length = body ? { 'content-length': String(body.length) } : {}
    const request = httpRequest({ hostname, port, method, path, agent, headers: { ...headers, ...length } })
    const timer = setTimeout(() => request.destroy(new Error(`no answer to ${JSON.stringify(to)}`)), PATIENCE)
    request.once('error', reject)
    request.once('close', () => clearTimeout(timer))
    request.once('response', (response) => {
      const done = (text: string) => resolve({ status: response.statusCode ?? 0, body: text, to })
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
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
