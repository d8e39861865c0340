import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import test from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Answer, balanceOf, event, getJson, penalty, post, settled } from './post.ts'
import { type RunningServer, startServer } from './server.ts'

const withNo = (no: number, change: Record<string, unknown> = {}) =>
  penalty({ 行政处罚决定书文号: `江应急罚〔2026〕${no}号`, ...change })
const kept = ({ received, accepted, quarantined, duplicate }: Answer) => [
  received,
  accepted,
  quarantined,
  duplicate,
]

test('an event is taken in every mode of CloudEvents, and sent again in another it is a duplicate', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const body = event('mode-1', withNo(1))

  await t.test('structured', async () => {
    assert.deepEqual(kept((await post(url, body)).answer), [1, 1, 0, 0])
  })
  await t.test('structured, its data in base64', async () => {
    const packed = Buffer.from(JSON.stringify(withNo(1))).toString('base64')
    const { answer } = await post(url, event('mode-1', undefined, { data_base64: packed }))
    assert.deepEqual(kept(answer), [1, 0, 0, 1])
  })
  await t.test('binary', async () => {
    const { answer } = await post(url, JSON.stringify(withNo(1)), binary('mode-1'))
    assert.deepEqual(kept(answer), [1, 0, 0, 1])
  })
  await t.test('batch', async () => {
    const { answer } = await post(url, `[${body},${event('mode-2', withNo(2))}]`, {
      'content-type': 'application/cloudevents-batch+json',
    })
    assert.deepEqual(kept(answer), [2, 1, 0, 1])
  })
  await t.test('a stream of lines, one of them broken', async () => {
    const lines = [event('mode-3', withNo(3)), '{"broken', '', body].join('\n')
    const { answer } = await post(url, lines, { 'content-type': 'application/x-ndjson' })
    assert.deepEqual(kept(answer), [3, 1, 1, 1])
    assert.deepEqual(
      answer.rejects.map(({ index, reasons }) => [index, reasons[0]!.code]),
      [[1, 'json-syntax']],
    )
  })
  await t.test('an empty batch is no error', async () => {
    assert.deepEqual(kept((await post(url, '[]')).answer), [0, 0, 0, 0])
  })
  assert.deepEqual(await balanceOf(system), {
    received: 8,
    accepted: 3,
    warned: 0,
    quarantined: 1,
    duplicate: 4,
  })
})

test('a header of binary mode is read percent-encoded as the book says and in raw UTF-8 as people send it', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const raw = Buffer.from('江湾市应急管理局', 'utf8').toString('latin1')
  await sendRaw(url, { ...binary('header-1'), 'ce-source': raw }, JSON.stringify(withNo(1)))
  await sendRaw(
    url,
    { ...binary('header-2'), 'ce-source': encodeURIComponent('江湾市应急管理局') },
    JSON.stringify(withNo(2)),
  )
  await sendRaw(url, { ...binary('header-3'), 'ce-source': '100%' }, JSON.stringify(withNo(3)))
  const read = await system.pool.query<{ source: string }>('select source from events order by id')
  assert.deepEqual(
    read.rows.map((row) => row.source),
    ['江湾市应急管理局', '江湾市应急管理局', '100%'],
  )
})

test('what is refused is told with field and reason in the language of the sender', async (t) => {
  const { url } = await startServer(t, { works: false })
  const body = event('told-1', withNo(1, { 处罚决定日期: '2026年2月30日' }))
  const [zh, en] = [
    await post(url, body, { 'accept-language': 'zh-CN' }),
    await post(url, body.replace('told-1', 'told-2'), { 'accept-language': 'en' }),
  ].map(({ answer }) => answer.rejects[0]!.reasons[0]!)
  assert.deepEqual([zh!.code, zh!.field], ['date-not-real', 'decidedOn'])
  assert.match(zh!.message, /\p{Script=Han}/u)
  assert.doesNotMatch(en!.message, /\p{Script=Han}/u)
})

test('a problem is a problem detail with a stable code, in both languages', async (t) => {
  const { url } = await startServer(t, { works: false })
  for (const language of ['zh', 'en']) {
    const { status, body, headers } = await getJson<Record<string, string>>(`${url}/api/subjects/uscc:none`, {
      'accept-language': language,
    })
    assert.deepEqual(
      [status, body.code, body.type],
      [404, 'subject-not-found', '/docs/errors#subject-not-found'],
    )
    assert.match(headers.get('content-type')!, /^application\/problem\+json/)
    assert.equal(/\p{Script=Han}/u.test(body.title!), language === 'zh')
  }
})

test('a path that is there under another method says which, one that is not there is not found', async (t) => {
  const { url } = await startServer(t, { works: false })
  const asked: [method: string, path: string, status: number, allow: string | null][] = [
    ['HEAD', '/api/home', 200, null],
    ['POST', '/api/home', 405, 'GET, HEAD'],
    ['GET', '/api/events', 405, 'POST'],
    ['DELETE', '/api/records/credit.penalty/x', 405, 'GET, HEAD'],
    ['HEAD', '/api/live', 405, 'GET'],
    ['OPTIONS', '/api/events', 204, 'POST'],
    ['OPTIONS', '/api/nothing', 404, null],
    ['PUT', '/api/nothing', 404, null],
    ['PROPFIND', '/api/home', 405, 'GET, HEAD'],
  ]
  for (const [method, path, status, allow] of asked) {
    const response = await fetch(url + path, { method })
    assert.deepEqual([response.status, response.headers.get('allow')], [status, allow], `${method} ${path}`)
  }
})

test('a day that is none and a place to go on from that no page gave are refused everywhere alike', async (t) => {
  const { url } = await startServer(t, { works: false })
  const asked = [
    ...['/api/subjects/uscc:x', '/api/records/credit.penalty', '/api/records/credit.penalty/x'].flatMap(
      (path) => [
        [`${path}?valid-at=2026-02-30`, 'bad-date'],
        [`${path}?known-at=yesterday`, 'bad-date'],
        [`${path}?valid-at=2026-02-28&known-at=2026-02-28T10:00:00+25:00`, 'bad-date'],
      ],
    ),
    ['/api/search?q=x&after=nonsense', 'bad-cursor'],
    ['/api/search?after=W10', 'bad-cursor'],
    ['/api/records/credit.penalty?after=nonsense', 'bad-cursor'],
  ]
  for (const [path = '', code] of asked) {
    const { status, body } = await getJson<{ code: string }>(url + path)
    assert.deepEqual([status, body.code], [400, code], path)
  }
  assert.equal((await getJson(`${url}/api/records/credit.penalty?valid-at=2026-02-28`)).status, 200)
})

const guarded: [method: string, path: string][] = [
  ['POST', '/api/events'],
  ['POST', '/api/imports?as=credit.penalty'],
  ['GET', '/api/balance'],
  ['GET', '/api/imports'],
  ['GET', '/api/quarantine'],
  ['POST', '/api/quarantine/resend'],
  ['GET', '/api/tasks'],
  ['GET', '/api/receivers'],
  ['POST', '/api/receivers'],
  ['GET', '/api/outbox'],
  ['GET', '/api/loop'],
  ['GET', '/api/live?all=1'],
]

test('what is the operator’s is refused to whoever comes through a proxy, from a foreign page or by a foreign name', async (t) => {
  const server = await startServer(t, { works: false })
  const foreign: Record<string, string>[] = [
    { 'x-forwarded-for': '203.0.113.9' },
    { 'x-real-ip': '203.0.113.9' },
    { forwarded: 'for=203.0.113.9' },
    { via: '1.1 proxy' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { host: 'rebound.example:80' },
    { authorization: 'Bearer wrong', 'x-forwarded-for': '203.0.113.9' },
  ]
  for (const [method, path] of guarded)
    for (const headers of foreign)
      assert.equal(
        await statusOf(server, method, path, headers),
        401,
        `${method} ${path} ${JSON.stringify(headers)}`,
      )
  assert.equal(await statusOf(server, 'GET', '/api/balance', {}), 200)
  assert.equal(await statusOf(server, 'GET', '/api/balance', { 'sec-fetch-site': 'same-origin' }), 200)
})

test('the console is the operator’s, and no page asks the interface for more than the public may see', async (t) => {
  const server = await startServer(t, { works: false, pages: true })
  assert.equal(await statusOf(server, 'GET', '/console', { 'x-forwarded-for': '203.0.113.9' }), 302)
  assert.equal(await statusOf(server, 'GET', '/console/quarantine', { via: '1.1 proxy' }), 302)
  assert.equal(await statusOf(server, 'GET', '/', { 'x-forwarded-for': '203.0.113.9' }), 200)
  assert.equal(await statusOf(server, 'GET', '/records/credit.penalty/..%2F..%2Fquarantine', {}), 404)
  assert.equal(await statusOf(server, 'GET', '/api/nothing', {}), 404)
})

test('rows sent again together are answered one by one, also where one is settled already', async (t) => {
  const { url } = await startServer(t, { works: false })
  await post(url, `[${[1, 2].map((no) => event(`many-${no}`, withNo(no, { 处罚类别: '罚金' }))).join()}]`)
  const { body } = await getJson<{ rows: { id: string }[] }>(`${url}/api/quarantine`)
  const ids = body.rows.map((row) => row.id)
  const send = async (path: string, what: unknown) => {
    const headers = { 'content-type': 'application/json' }
    return await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(what) })
  }
  assert.equal((await send(`/api/quarantine/${ids[0]}/discard`, { reason: 'not ours' })).status, 204)
  const answered = await send('/api/quarantine/resend', { ids: [...ids, 'nonsense'] })
  const { outcomes } = (await answered.json()) as { outcomes: { outcome: string }[] }
  assert.deepEqual(
    outcomes.map((one) => one.outcome),
    ['quarantine-settled', 'quarantined', 'quarantine-not-found'],
  )
})

test('a compressed stream that is not announced is told as what it is, not guessed', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { status } = await post(url, gzipSync(event('gz', withNo(1))))
  assert.equal(status, 400)
  const { received, quarantined } = await balanceOf(system)
  assert.deepEqual([received, quarantined], [1, 1])
})

test('pages of a list follow one another without gap or repeat, also while new records come', async (t) => {
  const { url, system } = await startServer(t)
  await post(url, `[${Array.from({ length: 25 }, (_, at) => event(`page-${at}`, withNo(at + 1))).join()}]`)
  await settled(system)
  const seen: string[] = []
  let next: string | null = null
  do {
    const page: { body: { records: { key: string }[]; next: string | null } } = await getJson(
      `${url}/api/records/credit.penalty?limit=10${next ? `&after=${next}` : ''}`,
    )
    seen.push(...page.body.records.map((record) => record.key))
    next = page.body.next
    if (seen.length === 10) {
      await post(url, event('page-late', withNo(99)))
      await settled(system)
    }
  } while (next)
  assert.deepEqual([seen.length, new Set(seen).size], [25, 25])
})

test('a back-dated correction changes what was true on a day, not what was known on one', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const subject = `${url}/api/subjects/uscc:91331503MA00000234`
  system.now = () => '2026-11-10T02:00:00.000Z'
  await post(
    url,
    event('as-of-1', withNo(1, { 处罚决定日期: '2026-11-06', 上报日期: '2026-11-09', 法定代表人: '何磊' })),
  )
  await settled(system)
  system.now = () => '2026-11-20T02:00:00.000Z'
  await post(
    url,
    event(
      'as-of-2',
      withNo(1, {
        处罚决定日期: '2026-11-02',
        上报日期: '2026-11-09',
        行政相对人名称: '江湾市隆晟机械有限公司',
      }),
    ),
  )
  await settled(system)
  const ask = async (query: string) => {
    const { body } = await getJson<{ name: string; records: { version: number; valid: { from: string } }[] }>(
      `${subject}?${query}`,
    )
    return [body.name, ...body.records.map(({ version, valid }) => `${version} from ${valid.from}`)]
  }
  const [before, after] = ['江湾市隆晟机械有限责任公司', '江湾市隆晟机械有限公司']
  assert.deepEqual(await ask('valid-at=2026-11-04'), [after, '2 from 2026-11-02'])
  assert.deepEqual((await ask('valid-at=2026-11-04&known-at=2026-11-15')).slice(1), [])
  assert.deepEqual(await ask('known-at=2026-11-15'), [before, '1 from 2026-11-06'])
  assert.deepEqual(await ask(''), [after, '2 from 2026-11-02'])
})

test('what a correction takes back is readable in no version, no loop and no history', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  await post(url, event('back-1', withNo(1)))
  await settled(system)
  const record = `${url}/api/records/credit.penalty/${encodeURIComponent('11331500004510016K|江应急罚〔2026〕1号')}`
  assert.equal((await getJson(`${record}?version=1`)).status, 200)
  await post(url, event('back-2', withNo(1, { 当前状态: '撤销', 状态变更日期: penalty().上报日期 })))
  await settled(system)
  for (const address of [record, `${record}?version=1`, `${record}?version=2`])
    assert.equal((await getJson(address)).status, 404, address)
  const known = encodeURIComponent(new Date(Date.now() - 1).toISOString())
  for (const address of [
    `${url}/api/loops/back-1`,
    `${url}/api/subjects/uscc:91331503MA00000234?known-at=${known}`,
    `${url}/api/records/credit.penalty`,
    `${url}/api/search?q=${encodeURIComponent('隆晟')}`,
  ])
    assert.doesNotMatch(JSON.stringify((await getJson(address)).body), /隆晟机械/, address)
})

function binary(id: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'ce-specversion': '1.0',
    'ce-id': id,
    'ce-source': 'test',
    'ce-type': 'credit.penalty',
  }
}

/** Sends header values as bytes, which fetch would refuse. */
function sendRaw(url: string, headers: Record<string, string>, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/api/events`, { method: 'POST', headers }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
    })
    request.once('error', reject)
    // As bytes: a text would make the client write the headers in UTF-8 too.
    request.end(Buffer.from(body))
  })
}

/** With node's own client, which lets a test say any Host. */
function statusOf({ url }: RunningServer, method: string, path: string, headers: Record<string, string>) {
  return new Promise<number>((resolve, reject) => {
    const request = httpRequest(url + path, { method, headers }, (response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    request.once('error', reject)
    request.end()
  })
}
