import assert from 'node:assert/strict'
import test from 'node:test'
import { type App, Type } from '#core/app.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { endPublicationsStep } from '#io/clock/end-publications.ts'
import { writePlaces } from '#io/http/live-cursor.ts'
import { runStep } from '#io/log/run.ts'
import { tellAll } from '#io/log/tell.ts'
import { countWaiting } from '#io/postgres/cursors.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { openFeed } from './live-feed.ts'
import { openPaths } from './open-paths.ts'
import { getJson, settled } from './post.ts'
import { receive } from './receive.ts'
import { startServer } from './server.ts'
import { smallApp } from './small-app.ts'

const MARK = 'ZQXMARK'
const visitor = { 'x-forwarded-for': '203.0.113.7' }
const today = dateInShanghai(new Date().toISOString())
const text = Type.Optional(Type.String({ maxLength: 60 }))

/** The small app with a field of every degree of closedness; its table reads one of them. */
const app: App = {
  ...smallApp,
  records: smallApp.records.map((record) => ({
    ...record,
    schema: Type.Object({
      ...record.schema.properties,
      note: text,
      phone: text,
      past: text,
      coming: text,
      secretNo: Type.Optional(Type.String({ maxLength: 60, sealed: true })),
    }),
    title: ['name', 'past', 'no'],
    facts: { owner: 'owner', note: 'note' },
    search: { kind: 'visit', names: ['name', 'owner', 'past'], codes: ['no'], text: ['note', 'coming'] },
    disclosure: {
      publish: 'rule' as const,
      fields: {
        owner: { to: 'department' as const },
        note: { to: 'none' as const },
        phone: { to: 'department' as const, mask: 'all' as const },
        past: { to: 'public' as const, until: addDays(today, -1) },
        coming: { to: 'public' as const, from: addDays(today, 1) },
      },
    },
  })),
  rules: smallApp.rules.map((rule) =>
    rule.id === 'open-visit' ? { ...rule, inputs: { ...rule.inputs, owner: 'record.owner' } } : rule,
  ),
}

const closed = { owner: MARK, note: MARK, phone: MARK, past: MARK, coming: MARK, secretNo: MARK, other: MARK }
let sent = 0
const visit = (no: string, change: Record<string, unknown>) => ({
  id: `E${sent++}`,
  data: {
    no,
    code: 'S1',
    name: 'Bakery',
    kind: 'clean',
    fine: '2000',
    seenOn: addDays(today, -3),
    ...closed,
    ...change,
  },
})
const secret = { name: `${MARK} shop`, owner: MARK }

/** One record that stands open with fields that do not, and one of each kind that does not stand open at all. */
const visits = [
  visit('V1', {}),
  visit(`${MARK}-never`, { ...secret, fine: '0' }),
  visit(`${MARK}-ended`, { ...secret, code: 'S2' }),
  visit(`${MARK}-withdrawn`, { ...secret, code: 'S3' }),
  visit(`${MARK}-future`, secret),
  visit(`${MARK}-replaced`, secret),
  visit(`${MARK}-held`, { ...secret, name: `${MARK} 11010519491231002X` }),
]

test('what is closed, hidden, masked, withdrawn, ended or yet to come is in no answer to the public', async (t) => {
  // Every route with every key is more than one visitor may ask in a minute.
  const limits = { requestsPerMinute: 100_000 }
  const { url, system } = await startServer(t, { apps: [app], works: false, limits })
  await fill(system)
  const paths = await askedPaths(url, system)
  const statuses = new Map<number, number>()
  for (const path of paths) {
    const response = await fetch(`${url}${path}`, { headers: visitor })
    const body = await response.text()
    assert.ok(!unasked(body, path).includes(MARK), `${path}\n${body}`)
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
  }
  assert.deepEqual([...statuses.keys()].sort(), [200, 404])
  assert.ok(statuses.get(200)! > 30, `${statuses.get(200)} of ${paths.length} answered`)
  const { body } = await getJson<{ title: string; fields: object[]; explanation: { inputs: object }[] }>(
    `${url}/api/records/shop.visit/V1`,
    visitor,
  )
  assert.equal(body.title, 'Bakery V1')
  assert.deepEqual(body.explanation[0]?.inputs, { fine: 200_000 })
  assert.ok(JSON.stringify(body.fields).includes('"name":"owner","value":null,"shown":"hidden"'))
})

test('nobody learns by asking for it whether a closed field or record holds something', async (t) => {
  const { url, system } = await startServer(t, { apps: [app], works: false })
  await fill(system)
  for (const field of Object.keys(closed)) {
    const { body } = await getJson<{ records: object[] }>(
      `${url}/api/records/shop.visit?facet.${field}=${MARK}`,
      visitor,
    )
    assert.deepEqual(body.records, [], field)
  }
  const { body } = await getJson<{ total: number }>(`${url}/api/search?q=${MARK}`, visitor)
  assert.equal(body.total, 0)
  const members = await getJson<{ members: object[] }>(`${url}/api/collections/shop.visit?q=${MARK}`, visitor)
  assert.deepEqual(members.body.members, [])
})

test('a feed that is asked for all that ever was tells nothing that has been closed since', async (t) => {
  const { url, system } = await startServer(t, { apps: [app], works: false })
  await fill(system)
  const start = writePlaces(new Map(Array.from({ length: 64 }, (_, part) => [part, 0])))
  const feed = await openFeed(t, url, { lastId: start })
  await feed.until((items) => items.some((item) => item.type === 'record.ended'))
  feed.close()
  assert.ok(feed.items.some((item) => item.title === 'Bakery V1'))
  assert.ok(!JSON.stringify(feed.items).includes(MARK))
})

test('the public account itself finds none of it in any view, whatever the query brings along', async (t) => {
  const { system } = await startServer(t, { apps: [app], works: false })
  await fill(system)
  const views = await system.pool.query<{ view: string }>(
    `select relname as view from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v'`,
  )
  for (const { view } of views.rows) {
    const { rows } = await system.published.query(`select * from ${view}`)
    assert.ok(!JSON.stringify(rows).includes(MARK), view)
  }
  const tempting = (column: string) =>
    `1 / (case when ${column}::text like '%${MARK}%' then 0 else 1 end) = 1`
  for (const [view, column] of [
    ['facts', 'title'],
    ['facts', 'data'],
    ['facts', 'key'],
    ['standing', 'title'],
    ['standing', 'key'],
    ['subjects', 'name'],
    ['live', 'title'],
    ['live', 'record_key'],
    ['search_names', 'title'],
    ['text_documents', 'body'],
  ])
    await system.published.query(`select * from ${view} where ${tempting(column!)}`)
  const { rows } = await system.published.query('select loop.* from tellings cross join loop(seq::text)')
  assert.deepEqual(rows, [])
})

test('the index of search holds no word of what is not public', async (t) => {
  const { system } = await startServer(t, { apps: [app], works: false })
  await fill(system)
  for (const table of ['search_names', 'text_documents', 'text_postings']) {
    const { rows } = await system.pool.query<{ row: string }>(`select ${table}::text as row from ${table}`)
    const all = rows.map(({ row }) => row).join('\n')
    for (const form of [
      MARK,
      MARK.toLowerCase(),
      Buffer.from(MARK.toLowerCase().slice(0, 3)).toString('hex'),
    ])
      assert.ok(!all.includes(form), `${table} ${form}`)
  }
})

/** Everything through the door and the loop; then time and withdrawals do their work; one event waits before the loop. */
async function fill(system: System): Promise<void> {
  await receive(system, visits)
  await throughLoop(system)
  await receive(system, [visit(`${MARK}-replaced`, { ...secret, fine: '0' })])
  await throughLoop(system)
  const { pool } = system
  await pool.query(`update records set public_from = now() + interval '1 day' where key = '${MARK}-future'`)
  await pool.query(`update records set public_until = $1 where key = '${MARK}-ended'`, [addDays(today, -1)])
  await endPublicationsStep(system)
  await pool.query(`update records set withdrawn_at = now() where key = '${MARK}-withdrawn'`)
  await transaction(pool, (tx) =>
    tellAll(tx, [
      {
        id: 'withdrawn',
        source: 'clock',
        type: 'record.withdrawn',
        subject: 'shop:S3',
        causeId: visits[3]!.id,
        loopId: visits[3]!.id,
        data: {
          type: 'shop.visit',
          key: `${MARK}-withdrawn`,
          version: 1,
          title: `${MARK} shop`,
          reason: 'error',
        },
        at: system.now(),
      },
    ]),
  )
  await settled(system)
  await receive(system, [visit(`${MARK}-waiting`, secret)])
}

async function throughLoop(system: System): Promise<void> {
  while ((await countWaiting(system.pool, 'loop')) > 0) await runStep(system)
}

/** Every open address, and questions about other times and versions. */
async function askedPaths(url: string, system: System): Promise<string[]> {
  const past = new Date(Date.now() - 1000).toISOString()
  return [
    ...(await openPaths(url, system)),
    ...['S1', 'S2', 'S3'].flatMap((code) =>
      [`known-at=${past}`, `valid-at=${addDays(today, -2)}`, `known-at=${today}`].map(
        (asOf) => `/api/subjects/shop:${code}?${asOf}`,
      ),
    ),
    ...[1, 2].map((version) => `/api/records/shop.visit/${MARK}-replaced?version=${version}`),
    '/api/search?q=shop',
    '/api/search?q=Bakery',
    '/api/records/shop.visit?subject=shop:S1&limit=200',
    `/api/collections/shop.visit?on=${today}`,
    '/api/indicators/shop.visits?by=kind',
  ]
}

/** The answer without what it repeats of the question. */
function unasked(body: string, path: string): string {
  return body.replaceAll(decodeURIComponent(path.split('/').at(-1)!), '')
}
