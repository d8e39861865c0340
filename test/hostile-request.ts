import fc from 'fast-check'
import { event, penalty } from './post.ts'

/** A route, and the names its body may hold. */
export interface Route {
  method: string
  path: string
  names: string[]
}

export interface Hostile {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | null
  /** Which of the askers sends it. */
  asker: number
}

/** Pages and files beside the interface. */
export const pagePaths = [
  '/',
  '/search',
  '/records/{type}/{key}',
  '/subjects/{id}',
  '/loops/{id}',
  '/laws/{name}',
  '/parties/{id}',
  '/indicators/{id}',
  '/sign-in',
  '/my/{page}',
  '/console/{page}',
  '/docs/{page}',
  '/assets/{file}',
  '/{any}/{thing}',
]

const sqlInjections = [
  `'%20or%201=1--`,
  `';%20drop%20table%20events;--`,
  `%22%20union%20select%20sealed_number%20from%20accounts--`,
  `\\%27%20or%20pg_sleep(5)--`,
  `1)%20or%20(select%20count(*)%20from%20pg_class)%3E0--`,
]
const traversals = [
  '..%2f..%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%2e%2e/%2e%2e/package.json',
  '....//....//main.ts',
  '..%252f..%252fdata%252fkey',
  '%2fetc%2fpasswd',
  'file:%2f%2f%2fetc%2fpasswd',
]
const scripts = [
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'javascript:alert(1)',
  '%7B%7B7*7%7D%7D',
  '$%7Bjndi:ldap://x%7D',
]
const encodings = [
  '%',
  '%00',
  '%ff',
  '%ED%A0%80',
  '%F0%A0%AE%B7',
  '%25%32%65',
  '%C0%AE%C0%AE',
  '%E2%80%AE',
  '%0d%0aset-cookie:%20a=b',
]
const numbers = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '0.1',
  '63.99999999999999',
  '9007199254740993',
  '0x10',
  '%D9%A1%D9%A2',
]
const dates = ['2026-02-30', '0001-01-01', '9999-12-31T23:59:59.999Z', '-271821-04-20', '2026-11-24T25:00']
const names = [
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'uscc:91331503MA00000234',
  'credit.penalty',
  'device.reading',
]
const cursors = [
  'eyJzZXEiOjEsInBhcnQiOjkwMDcxOTkyNTQ3NDA5OTF9',
  Buffer.from('{"receivedAt":"1","id":"00000000-0000-0000-0000-000000000000"}').toString('base64url'),
  Buffer.from('[1,2,3,4]').toString('base64url'),
  Buffer.from('{"__proto__":{"seq":1}}').toString('base64url'),
  '00000000-0000-0000-0000-000000000000',
]
const nasty = fc.constantFrom(
  ...sqlInjections,
  ...traversals,
  ...scripts,
  ...encodings,
  ...numbers,
  ...dates,
  ...names,
  ...cursors,
  'a'.repeat(5000),
  '%F0%9F%98%80'.repeat(200),
)
const text = fc.oneof(
  { weight: 3, arbitrary: nasty },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((value) => encodeURIComponent(value.toWellFormed())),
  },
)

const queryNames = [
  ...[
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
  ],
  ...[
    'valid-at',
    'known-at',
    'version',
    'grain',
    'by',
    'from',
    'to',
    'until',
    'subject',
    'actor',
    'act',
    'owner',
  ],
  ...['facet.kind', 'facet.%00', 'facet.__proto__', '__proto__', 'constructor'],
]
const queries = fc
  .array(fc.tuple(fc.constantFrom(...queryNames), text), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))

/** Values of every type and of sizes that no form has. */
const values = fc.oneof(
  nasty.map(unescaped),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty.map(unescaped), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  // What has no text of its own: String(value) throws.
  fc.constantFrom({ toString: 1 }, [{ toString: null }]),
  fc.constantFrom(
    '11010519491231002X',
    '2026-11-24',
    '00000000-0000-4000-8000-000000000000',
    'sm2-sm3',
    'person:x',
  ),
)

/** A body with the names the route knows, some of them left out, whatever their values. */
function shaped(known: string[]): fc.Arbitrary<string> {
  if (known.length === 0) return fc.json()
  const all = Object.fromEntries(known.map((name) => [name, values]))
  return fc.record(all, { requiredKeys: [] }).map((body) => JSON.stringify(body))
}

const oddities = fc.constantFrom(
  '{"values":{"__proto__":{"a":1}}}',
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}',
  '{"values":{"docNo":"a\\u0000b"},"source":"\\ud800"}',
  '{"reason":"\\u0000"}',
  '{"reason":"set aside"}',
  '{"ids":["00000000-0000-0000-0000-000000000000"]}',
  '{"url":"http://example.org/\\u0000","topics":["a\\u0000"]}',
  '{"url":"http://169.254.169.254/latest/meta-data","topics":["record.published"]}',
  '{"url":"https://example.org/hook","topics":["record.published"]}',
  `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  `{"name":"${'x'.repeat(200_000)}"}`,
  '{"a":1,"a":2}',
  '[1,2,3]',
  '"text"',
  '{',
)
const events = fc.oneof(
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

function bodiesOf(known: string[]): fc.Arbitrary<Buffer> {
  return fc.oneof(
    { weight: 6, arbitrary: shaped(known).map((value) => Buffer.from(value)) },
    { weight: 2, arbitrary: oddities.map((value) => Buffer.from(value)) },
    { weight: 2, arbitrary: events.map((value) => Buffer.from(value)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.constant(Buffer.alloc(0)) },
  )
}

const types = fc.oneof(
  { weight: 3, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'application/cloudevents+json',
      'application/cloudevents-batch+json; charset=utf-8',
      'application/x-ndjson',
      'Application/NDJSON',
      'application/octet-stream',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'application/x-www-form-urlencoded',
      'x',
    ),
  },
)
const extras = fc.constantFrom<Record<string, string>>(
  {},
  {},
  {},
  {},
  { 'accept-language': 'en;q=x, zh;q=9, *' },
  { 'accept-encoding': 'gzip, br;q=0, *' },
  { 'last-event-id': 'zz' },
  { 'ce-id': 'a%00b', 'ce-type': 'credit.penalty', 'ce-source': '%F0%9F%98', 'ce-specversion': '1.0' },
  { 'x-purpose': 'inspection', 'x-case-no': 'A-2026-1' },
  { 'x-purpose': '%ff', 'x-case-no': `'; drop table events;--` },
  { 'signature-input': 'sig=("@method");created=1', signature: 'sig=:AAAA:' },
  { 'content-encoding': 'gzip' },
  { 'if-none-match': '*', range: 'bytes=0-0' },
  { expect: '100-continue' },
  { 'x-http-method-override': 'DELETE' },
)

/** Requests over all routes with everything in them that goes wrong elsewhere. */
export function hostile(
  routes: Route[],
  { askers, known }: { askers: number; known: string[] },
): fc.Arbitrary<Hostile> {
  const value = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(...known) })
  const methods = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD')
  return fc.constantFrom(...routes).chain((route) =>
    fc
      .record({
        values: fc.array(value, { minLength: 3, maxLength: 3 }),
        other: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: methods }),
        query: queries,
        type: types,
        extra: extras,
        body: bodiesOf(route.names),
        asker: fc.nat(askers - 1),
      })
      .map(({ values, other, query, type, extra, body, asker }) => {
        const method = other ?? route.method
        const path = route.path.replace(/\{[^}]+\}/g, () => values.shift() || 'x')
        const hasBody = method !== 'GET' && method !== 'HEAD'
        return {
          method,
          path: query === '' ? path : `${path}?${query}`,
          headers: { ...extra, ...(hasBody ? { 'content-type': type } : {}) },
          body: hasBody ? body : null,
          asker,
        }
      }),
  )
}

function unescaped(given: string): string {
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
