import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { deliverStep } from '#io/effects/deliver.ts'
import { writePlaces } from '#io/http/live-cursor.ts'
import type { System } from '#io/system.ts'
import { openFeed } from './live-feed.ts'
import { openPaths } from './open-paths.ts'
import { getJson, settled } from './post.ts'
import { receive } from './receive.ts'
import { listen, subscribe } from './receiver.ts'
import { startServer } from './server.ts'
import { smallApp } from './small-app.ts'

const visitor = { 'x-forwarded-for': '203.0.113.7' }
const today = dateInShanghai(new Date().toISOString())

/** Numbers of persons as they slip into a free text, and the digits by which each would be known again. */
const numbers = {
  citizen: { text: '联系人证号11010519491231002X', digits: '11010519491231002' },
  wide: { text: '证号１１０１０５１９４９１２３１００２Ｘ', digits: '１１０１０５１９４９１２３１００２' },
  spaced: { text: '证号 110105 19491231 002X', digits: '110105 19491231' },
  old: { text: '旧证号110105491231002', digits: '110105491231002' },
  mobile: { text: '电话13812345678', digits: '13812345678' },
  card: { text: '收款账户6222021234567890128', digits: '6222021234567890128' },
}

let sent = 0
const visit = (no: string, name: string, more: object = {}) => ({
  id: `G${sent++}`,
  data: { no, code: 'S1', name, kind: 'clean', fine: '2000', seenOn: addDays(today, -3), ...more },
})

/** The same app, of whose records each is public by its type alone. */
const always: App = {
  ...smallApp,
  records: smallApp.records.map((record) => ({
    ...record,
    disclosure: { ...record.disclosure, publish: 'always' as const },
  })),
  rules: smallApp.rules.map((rule) => ({
    ...rule,
    then: rule.then.filter(({ do: verb }) => verb !== 'publish'),
  })),
}

for (const [how, app] of Object.entries({ 'by a rule': smallApp, 'by its type alone': always }))
  test(`a number of a person in a text that would be public ${how} is in no answer, feed, index or webhook`, async (t) => {
    const { url, system } = await startServer(t, { apps: [app], works: false })
    const receiver = await listen(t)
    await subscribe(url, {
      url: receiver.url,
      topics: ['*', 'record.published', 'record.held', 'task.opened', 'shop.opened'],
    })
    await receive(system, [
      visit('SOUND', 'Bakery'),
      ...Object.entries(numbers).map(([no, { text }]) => visit(no, text)),
    ])
    await settled(system)
    for (let round = 0; round < 20; round++) await deliverStep(system)
    await settled(system)

    const told = [
      await publicAnswers(url, system),
      receiver.calls.map(({ body }) => body),
      await feedItems(t, url),
    ].flat()
    assert.ok(
      told.some((one) => one.includes('Bakery')),
      'what is sound is told',
    )
    assert.ok(receiver.calls.length > 0)
    for (const { digits } of Object.values(numbers))
      assert.deepEqual(
        told.filter((one) => one.includes(digits)),
        [],
        digits,
      )
    for (const no of Object.keys(numbers))
      assert.equal((await getJson(`${url}/api/records/shop.visit/${no}`, visitor)).status, 404, no)
    assert.deepEqual(await indexed(system), [], 'and in no index')
  })

test('a second person is given the look at each, and a corrected text is published', async (t) => {
  const { url, system } = await startServer(t, { apps: [smallApp], works: false })
  await receive(system, [visit('V1', numbers.mobile.text)])
  await settled(system)
  const { rows } = await system.pool.query(`select role, words from tasks where title = 'secondLook'`)
  assert.equal(rows.length, 1)
  assert.equal(rows[0].role, 'reviewer')
  assert.ok(!JSON.stringify(rows).includes(numbers.mobile.digits), 'the task does not tell the number')
  const { rows: held } = await system.pool.query(`select data from events where type = 'record.held'`)
  assert.deepEqual(held[0].data.findings, [{ kind: 'mobile', field: 'name' }])
  await receive(system, [visit('V1', 'Bakery')])
  await settled(system)
  assert.equal((await getJson(`${url}/api/records/shop.visit/V1`, visitor)).status, 200)
})

test('a subject is called by no text that was held back', async (t) => {
  const { url, system } = await startServer(t, { apps: [smallApp], works: false })
  await receive(system, [visit('V1', 'Bakery'), visit('V2', numbers.citizen.text)])
  await settled(system)
  const { body } = await getJson<{ name: string }>(`${url}/api/subjects/shop:S1`, visitor)
  assert.equal(body.name, 'Bakery')
})

async function publicAnswers(url: string, system: System): Promise<string[]> {
  const asked = [
    '/api/search?q=13812345678',
    '/api/search?q=证号',
    '/api/search?q=Bakery',
    '/api/collections/shop.visit?q=证号',
  ]
  const paths = [...(await openPaths(url, system)), ...asked]
  return await Promise.all(
    paths.map(async (path) => {
      const body = await (await fetch(`${url}${path}`, { headers: visitor })).text()
      return body.replaceAll(decodeURIComponent(path.split(/[/=]/).at(-1)!), '')
    }),
  )
}

async function feedItems(t: Parameters<typeof openFeed>[0], url: string): Promise<string[]> {
  const start = writePlaces(new Map(Array.from({ length: 64 }, (_, part) => [part, 0])))
  const feed = await openFeed(t, url, { lastId: start })
  await feed.until((items) => items.length > 0)
  feed.close()
  return feed.items.map((item) => JSON.stringify(item))
}

/** Rows of the index of search that hold any of the numbers. */
async function indexed({ pool }: System): Promise<string[]> {
  const tables = ['search_names', 'text_documents']
  const rows = await Promise.all(
    tables.map((table) => pool.query<{ row: string }>(`select ${table}::text as row from ${table}`)),
  )
  const all = rows.flatMap((read) => read.rows.map(({ row }) => row))
  return all.filter((row) => Object.values(numbers).some(({ digits }) => row.includes(digits)))
}
