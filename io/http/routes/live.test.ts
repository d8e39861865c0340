import assert from 'node:assert/strict'
import test from 'node:test'
import { openFeed } from '#test/live-feed.ts'
import { event, penalty, post, settled } from '#test/post.ts'
import { startServer } from '#test/server.ts'

const batch = (from: number, count: number) =>
  `[${Array.from({ length: count }, (_, at) => event(`live-${from + at}`, penalty({ 行政处罚决定书文号: `江应急罚〔2026〕${from + at + 1}号`, 备注: '' }))).join()}]`

test('a feed that breaks off and comes back with its last id sees everything once', async (t) => {
  const { url, system } = await startServer(t)
  const first = await openFeed(t, url)
  await post(url, batch(0, 30))
  await first.until((items) => items.length >= 30)
  first.close()
  await post(url, batch(30, 450))
  await settled(system)
  const second = await openFeed(t, url, { lastId: first.lastId() })
  await second.until((items) => items.length >= 450)
  second.close()
  await post(url, batch(480, 5))
  const third = await openFeed(t, url, { lastId: second.lastId() })
  await third.until((items) => items.length >= 5)
  const loops = [first, second, third].flatMap((feed) => feed.items.map((item) => item.loopId))
  assert.equal(loops.length, 485)
  assert.equal(new Set(loops).size, 485)
})

test('the public sees publications only, the operator everything', async (t) => {
  const { url } = await startServer(t)
  const [open, all] = [await openFeed(t, url), await openFeed(t, url, { all: true })]
  await post(url, batch(0, 1))
  await all.until((items) => items.length >= 3)
  await open.until((items) => items.length >= 1)
  assert.deepEqual(
    open.items.map((item) => item.type),
    ['record.published'],
  )
  assert.deepEqual(all.items.map((item) => item.type).sort(), [
    'credit.penalty',
    'decision.made',
    'record.published',
  ])
  const refused = await fetch(`${url}/api/live?all=1`, { headers: { 'x-forwarded-for': '1.2.3.4' } })
  assert.equal(refused.status, 401)
})

test('a place that no feed gave out is refused', async (t) => {
  const { url } = await startServer(t, { works: false })
  for (const id of ['nonsense', '1', 'zz.1', '0.'])
    assert.equal((await fetch(`${url}/api/live`, { headers: { 'last-event-id': id } })).status, 400, id)
})
