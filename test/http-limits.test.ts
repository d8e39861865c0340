import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { balanceOf, event, penalty, settled } from './post.ts'
import { head, rawRequest } from './raw-request.ts'
import { startServer } from './server.ts'

const abroad = (address: string) => ({ 'x-forwarded-for': address })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

test('what is too large, too long or no request is refused by its name, and the connection is closed', async (t) => {
  const { url } = await startServer(t, { works: false })
  const cases: [what: string, request: string, status: number, code: string][] = [
    ['a header of 20,000 signs', head('GET /api/home', { x: 'x'.repeat(20_000) }), 431, 'head-too-large'],
    ['an address of 20,000 signs', head(`GET /${'a'.repeat(20_000)}`), 431, 'head-too-large'],
    ['an address of 9,000 signs', head(`GET /api/search?q=${'a'.repeat(9000)}`), 414, 'address-too-long'],
    ['no HTTP', 'hello\r\n\r\n', 400, 'request-malformed'],
    ['TLS on a plain port', '\u0016\u0003\u0001\u0000\u0005hello', 400, 'request-malformed'],
    [
      'two lengths',
      'POST /api/events HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n12',
      400,
      'request-malformed',
    ],
    [
      'a length and chunks',
      'POST /api/events HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'request-malformed',
    ],
    ['a line break in a header', 'GET / HTTP/1.1\r\nhost: x\r\na: b\nc: d\r\n\r\n', 400, 'request-malformed'],
  ]
  for (const [what, request, status, code] of cases) {
    const answer = await rawRequest(url, [request])
    assert.deepEqual([answer.status, answer.code], [status, code], `${what}: ${answer.text}`)
  }
  assert.equal((await fetch(`${url}/healthz`)).status, 200)
})

test('no number of headers hides the one that names a proxy: who came through it is no operator', async (t) => {
  const { url } = await startServer(t, { works: false })
  for (const count of [10, 900, 1500, 3000]) {
    const many = Array.from({ length: count }, (_, at) => [`h${at.toString(36)}`, ''])
    const headers = Object.fromEntries([...many, ['via', '1.1 edge']])
    const { status } = await rawRequest(url, [head('GET /api/balance', headers)])
    assert.ok(status === 401 || status === 431, `${count} headers: ${status}`)
  }
})

test('a body of JSON over its limit is refused before it is read, on every kind of route its own', async (t) => {
  const { url } = await startServer(t, { works: false, limits: { bodyBytes: 1000 } })
  const send = async (path: string, size: number) => {
    const body = JSON.stringify({ reason: 'x'.repeat(size) })
    const answer = await fetch(url + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    return await codeOf(answer)
  }
  const id = '00000000-0000-4000-8000-000000000000'
  assert.equal(await send('/api/parties/none/suspend', 500), 'party-not-found')
  assert.equal(await send('/api/parties/none/suspend', 2000), 'body-too-large')
  assert.equal(await send(`/api/quarantine/${id}/resend`, 2000), 'quarantine-not-found')
  assert.equal(await send(`/api/quarantine/${id}/resend`, 33 * 1024 * 1024), 'body-too-large')
  assert.equal(await send('/api/events', 33 * 1024 * 1024), 'body-too-large')
})

test('JSON is read to a depth of 64 and no deeper', async (t) => {
  const { url } = await startServer(t, { works: false })
  const send = (depth: number) =>
    fetch(`${url}/api/parties/none/suspend`, {
      method: 'POST',
      body: `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`,
      headers: { 'content-type': 'application/json' },
    }).then(codeOf)
  assert.equal(await send(64), 'party-not-found')
  assert.equal(await send(65), 'bad-json')
  assert.equal(await send(100_000), 'bad-json')
})

test('JSON that is no object is called what it is, and not unreadable', async (t) => {
  const { url } = await startServer(t, { works: false })
  const send = (body: string) =>
    fetch(`${url}/api/parties/none/suspend`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    }).then(codeOf)
  for (const body of ['[1]', '"x"', '1', 'null', 'true']) assert.equal(await send(body), 'bad-body', body)
  for (const body of ['', '{', '{"a":', 'x']) assert.equal(await send(body), 'bad-json', body)
})

test('a body that is not in the encoding it names is answered, however long it is', async (t) => {
  const { url } = await startServer(t, { works: false })
  for (const size of [10, 900_000])
    for (const encoding of ['gzip', 'br', 'deflate', 'x']) {
      const answer = await fetch(`${url}/api/parties/none/suspend`, {
        method: 'POST',
        body: 'x'.repeat(size),
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      })
      assert.ok([400, 415].includes(answer.status), `${encoding} ${size}: ${answer.status}`)
      assert.match(
        await codeOf(answer),
        /^(bad-json|bad-query|unsupported-media-type)$/,
        `${encoding} ${size}`,
      )
    }
})

test('heads and bodies that come in drops are cut off with the reason, and nobody else waits for them', async (t) => {
  const { url } = await startServer(t, { works: false, limits: { headMs: 400, paceMs: 400, paceBytes: 100 } })
  const drops = (text: string) => text.split('')
  const bodyHead = head('POST /api/parties/none/suspend', {
    'content-type': 'application/json',
    'content-length': '900',
  })
  const slow = Array.from({ length: 30 }, (_, at) =>
    at % 2 === 0
      ? rawRequest(url, drops(head('GET /api/home', { x: 'x'.repeat(900) })), 40)
      : rawRequest(url, [bodyHead, ...drops(`{"reason":"${'x'.repeat(900)}"}`)], 40),
  )
  const others = Promise.all(slow).then(() => 'all were cut off')
  const one = await Promise.race([others, fetch(`${url}/api/home`).then((answer) => answer.status)])
  assert.equal(one, 200)
  for (const { status, code, text } of await Promise.all(slow))
    assert.deepEqual([status, code], [408, 'request-too-slow'], text)
})

test('an upload that keeps moving may last as long as it likes, and one that breaks off leaves no file', async (t) => {
  const { url, system } = await startServer(t, {
    limits: { headMs: 200, paceMs: 200, paceBytes: 100, silenceMs: 400 },
  })
  const line = (at: number) => `${event(`long-${at}`, penalty({ 备注: String(at) }))}\n`
  const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
  const lines = Array.from({ length: 20 }, (_, at) => chunk(line(at)))
  const sent = { 'content-type': 'application/x-ndjson', 'transfer-encoding': 'chunked' }
  const long = await rawRequest(url, [head('POST /api/events', sent), ...lines, '0\r\n\r\n'], 100)
  assert.equal(long.status, 200, long.text)
  await settled(system)
  assert.equal((await balanceOf(system)).received, 20)
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
  socket.write(head('POST /api/imports?as=credit.penalty&name=a.csv', { 'content-length': '100000' }))
  socket.write('x'.repeat(5000))
  const folder = join(system.dataDir, 'uploads')
  await until(() => filesIn(folder) === 1)
  socket.destroy()
  await until(() => filesIn(folder) === 0)
})

test('a connection on which nothing is said is closed, and one carries so many requests and no more', async (t) => {
  const { url } = await startServer(t, {
    works: false,
    limits: { headMs: 200, silenceMs: 300, keepAliveMs: 200, requestsPerConnection: 3 },
  })
  await rawRequest(url, [])
  const kept = await rawRequest(url, ['GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n'])
  assert.match(kept.text, /connection: keep-alive/i)
  const many = await rawRequest(url, ['GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(5)])
  assert.equal(many.text.match(/"status":"ok"/g)?.length, 3, many.text)
})

test('so many live feeds are open at once and no more, also for one address, and a closed one makes room', async (t) => {
  const { url } = await startServer(t, { works: false, limits: { feeds: 4, feedsPerAddress: 2 } })
  const feeds: IncomingMessage[] = []
  const open = async (address: string) => {
    const asked = get(`${url}/api/live`, { headers: abroad(address), agent: false })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    feeds.push(answer)
    return answer.statusCode
  }
  const [one, other] = ['203.0.113.1', '203.0.113.2']
  assert.deepEqual([await open(one), await open(one), await open(one)], [200, 200, 503])
  assert.deepEqual([await open(other), await open(other)], [200, 200])
  assert.equal(await open('203.0.113.3'), 503)
  feeds[0]!.destroy()
  while ((await open('203.0.113.3')) !== 200) await sleep(20)
})

test('each address has its own count, whatever it says of itself, and this machine has none', async (t) => {
  const { url } = await startServer(t, { works: false, limits: { requestsPerMinute: 5 } })
  const ask = async (headers: Record<string, string>, path = '/healthz') =>
    (await fetch(url + path, { headers })).status
  for (let at = 0; at < 5; at += 1) assert.equal(await ask(abroad('203.0.113.1')), 200)
  const over = await fetch(`${url}/healthz`, { headers: abroad('203.0.113.1') })
  assert.equal(over.status, 429)
  assert.ok(Number(over.headers.get('retry-after')) > 0)
  assert.equal(await codeOf(over), 'too-many-requests')
  assert.equal(await ask(abroad('203.0.113.1'), '/nowhere'), 429, 'an address no route takes')
  assert.equal(
    await ask(abroad('9.9.9.9, 203.0.113.1')),
    429,
    'what stands before the proxy’s word is the caller’s',
  )
  assert.equal(await ask(abroad('127.0.0.1, 203.0.113.1')), 429)
  assert.equal(await ask(abroad('203.0.113.2')), 200)
  for (let at = 1; at <= 5; at += 1) assert.equal(await ask(abroad(`2001:db8:1:2:${at}::${at}`)), 200)
  assert.equal(await ask(abroad('2001:db8:1:2:ffff::9')), 429, 'one household')
  assert.equal(await ask(abroad('2001:db8:1:3::1')), 200)
  for (let at = 0; at < 20; at += 1) assert.equal(await ask({}), 200)
})

test('a caller who hangs up at once counts for nobody and breaks nothing', async (t) => {
  const { url } = await startServer(t, { works: false, limits: { requestsPerMinute: 5 } })
  const { port } = new URL(url)
  for (let at = 0; at < 40; at += 1) {
    const socket = connect({ host: '127.0.0.1', port: Number(port) })
    socket.on('error', () => {})
    socket.write(head('GET /api/home', abroad('203.0.113.7')))
    if (at % 2 === 0) socket.end()
    else socket.resetAndDestroy()
  }
  await sleep(200)
  assert.equal((await fetch(`${url}/readyz`)).status, 200)
})

function filesIn(folder: string): number {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20)
}
