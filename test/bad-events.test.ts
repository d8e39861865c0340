import assert from 'node:assert/strict'
import { connect } from 'node:net'
import test from 'node:test'
import { balanceOf, event, getJson, penalty, post, settled } from './post.ts'
import { startServer } from './server.ts'

const code = '行政相对人代码_1(统一社会信用代码)'

test('bad input is refused with its reason and kept, and nothing of it is lost', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString()
  const cases: [what: string, body: string, code: string, headers?: Record<string, string>][] = [
    ['JSON 10,000 levels deep', event('b-1', 1).replace('"data":1', `"data":${deep}`), 'json-too-deep'],
    ['the same in a batch', `[${event('b-2', 1).replace('"data":1', `"data":${deep}`)}]`, 'json-too-deep'],
    [
      'the same in base64',
      event('b-3', undefined, { data_base64: Buffer.from(`{"a":${deep}}`).toString('base64') }),
      'json-too-deep',
    ],
    [
      'a key written twice',
      event('b-4', {}).replace('"data":{}', '"data":{"a":1,"a":2}'),
      'json-duplicate-key',
    ],
    ['30 February', event('b-5', penalty({ 处罚决定日期: '2026年2月30日' })), 'date-not-real'],
    [
      'a citizen number as company code',
      event('b-6', penalty({ [code]: '11010519491231002X' })),
      'uscc-check-digit',
    ],
    ['an unknown type', event('b-7', penalty(), { type: 'credit.penalties' }), 'unknown-type'],
    ['a clock three days ahead', event('b-8', penalty(), { time: ahead }), 'clock-ahead'],
    ['an id with a line break', event('b\r\nset-cookie: a=b', penalty()), 'attribute-control-character'],
    ['no id', event('', penalty()), 'attribute-empty'],
    ['an id that is a number', event('b-9', penalty()).replace('"b-9"', '9'), 'attribute-not-text'],
    [
      'an id that says it has no text',
      event('b-13', penalty()).replace('"b-13"', '{"toString":1}'),
      'attribute-not-text',
    ],
    ['another version of CloudEvents', event('b-10', penalty(), { specversion: '0.3' }), 'specversion'],
    ['data that is a text', event('b-11', 'hello'), 'data-not-an-object'],
    [
      'a header with a line break in percent signs',
      JSON.stringify(penalty()),
      'attribute-control-character',
      {
        'ce-specversion': '1.0',
        'ce-id': 'b-12%0d%0aset-cookie:%20a=b',
        'ce-type': 'credit.penalty',
        'ce-source': 'test',
      },
    ],
    ['not JSON at all', 'hello', 'json-syntax'],
    ['nothing at all', '', 'json-syntax'],
  ]
  for (const [what, body, expected, headers] of cases)
    await t.test(what, async () => {
      const { status, answer } = await post(url, body, headers)
      assert.ok(status < 500)
      assert.deepEqual([answer.received, answer.quarantined], [1, 1])
      assert.ok(
        answer.rejects[0]!.reasons.some((reason) => reason.code === expected),
        JSON.stringify(answer.rejects),
      )
      assert.doesNotMatch(answer.rejects[0]!.reasons[0]!.message, /[{}]/)
    })
  const { received, accepted, quarantined } = await balanceOf(system)
  assert.deepEqual([received, accepted, quarantined], [cases.length, 0, cases.length])
  const { body } = await getJson<{ total: number; rows: { raw: string }[] }>(
    `${url}/api/quarantine?limit=200`,
  )
  assert.equal(body.total, cases.length)
  assert.ok(body.rows.every((row) => typeof row.raw === 'string'))
})

test('what cannot be read is refused for that alone, not also for the type it does not say', async (t) => {
  const { url } = await startServer(t, { works: false })
  for (const body of ['{"a', '', '"text"', '[1]', '[{"a":}]', `[${event('sound', penalty())},`]) {
    const { answer } = await post(url, body)
    const last = answer.rejects.at(-1)!
    assert.equal(last.reasons.length, 1, `${body}: ${JSON.stringify(last.reasons)}`)
    assert.doesNotMatch(JSON.stringify(last.reasons), /unknown-type/, body)
  }
})

test('a line of 200 MB is refused without being held, and the next line is taken', async (t) => {
  const { url } = await startServer(t, { works: false })
  const piece = Buffer.alloc(1024 * 1024, 'x')
  let pieces = 0
  let most = 0
  const begun = process.memoryUsage().rss
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      most = Math.max(most, process.memoryUsage().rss)
      if (pieces++ < 200) return controller.enqueue(piece)
      controller.enqueue(Buffer.from(`\n${event('after', penalty())}\n`))
      controller.close()
    },
  })
  const { status, answer } = await post(url, body, { 'content-type': 'application/x-ndjson' })
  assert.deepEqual([status, answer.accepted, answer.quarantined], [200, 1, 1])
  assert.equal(answer.rejects[0]!.reasons[0]!.code, 'row-too-long')
  assert.ok(most - begun < 150 * 1024 * 1024, `${Math.round((most - begun) / 1024 / 1024)} MiB more`)
})

test('a body of 50 MB is a problem, and the server goes on', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const size = 50 * 1024 * 1024
  const head = `POST /api/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`
  const answer = await rawly(Number(new URL(url).port), `${head}{"a":"`)
  assert.match(answer, /^HTTP\/1\.1 413 /)
  assert.match(answer, /"code":"body-too-large"/)
  // Of a body that is sent nevertheless the answer may be lost, because the server does not wait for its end.
  const whole = await post(url, `{"a":"${'x'.repeat(size)}"}`).catch(() => null)
  assert.ok(whole === null || whole.status === 413)
  assert.equal((await post(url, event('small', penalty()))).answer.accepted, 1)
  assert.equal((await balanceOf(system)).received, 1)
})

test('a header that breaks its line adds none to the answer, and half a request leaves the server standing', async (t) => {
  const { url } = await startServer(t, { works: false })
  const port = Number(new URL(url).port)
  const answer = await rawly(
    port,
    'GET /api/subjects/a%0d%0aset-cookie:%20a=b?lang=en%0d%0ax:1 HTTP/1.1\r\nHost: localhost\r\nCookie: lang=zh\r\n x: 1\r\nConnection: close\r\n\r\n',
  )
  assert.match(answer, /^HTTP\/1\.1 4\d\d /)
  assert.doesNotMatch(answer, /^set-cookie/im)
  for (const half of [
    'GARBAGE\r\n\r\n',
    'POST /api/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"a',
  ])
    await rawly(port, half, 200)
  assert.equal((await fetch(`${url}/healthz`)).status, 200)
})

test('SQL, HTML, emoji and rare characters go through as the text they are', async (t) => {
  const { url, system } = await startServer(t, { pages: true, works: false })
  const hostile = `');drop table events;--<script>alert(1)</script><img src=x onerror=alert(1)>😀𠮷"&{{7*7}}`
  const fields = [
    '行政相对人名称',
    '违法行为类型',
    '违法事实',
    '处罚依据',
    '处罚内容',
    '备注',
    '处罚机关',
    '数据来源单位',
  ]
  const data = penalty(Object.fromEntries(fields.map((field) => [field, hostile])))
  const { answer } = await post(url, event(hostile, data, { source: hostile }))
  assert.deepEqual([answer.accepted, answer.quarantined], [1, 0], JSON.stringify(answer.rejects))
  await settled(system)
  const key = encodeURIComponent('11331500004510016K|江应急罚〔2026〕17号')
  const { body } = await getJson<{ fields: { name: string; value: unknown }[] }>(
    `${url}/api/records/credit.penalty/${key}`,
  )
  assert.equal(body.fields.find((field) => field.name === 'violationType')!.value, hostile.normalize('NFKC'))
  const loop = encodeURIComponent(hostile)
  const found = encodeURIComponent('𠮷 script')
  for (const page of [
    '/',
    `/search?q=${found}`,
    `/search?q=${loop}`,
    `/subjects/uscc:91331503MA00000234`,
    `/records/credit.penalty/${key}`,
    `/loops/${loop}`,
  ]) {
    const response = await fetch(url + page)
    const html = await response.text()
    assert.ok(response.status < 500, page)
    assert.doesNotMatch(html, /<script>alert|<img src=x/, page)
  }
  assert.equal((await balanceOf(system)).received, 1)
})

/** Writes bytes to the port as they are and gives back what comes; hangs up after a while where nothing does. */
function rawly(port: number, text: string, patience = 5000): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (bytes) => {
      answer += bytes
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}
