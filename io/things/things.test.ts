import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { thingAlgorithms } from '#core/thing.ts'
import { balanceOf } from '#test/post.ts'
import { reading, sendByThing, sendingThing, signedByThing } from '#test/sending-thing.ts'
import { startServer } from '#test/server.ts'
import { post, send, signingParty } from '#test/signing-party.ts'
import { checkBook } from '../access/check-book.ts'
import { findFaults } from '../log/verify.ts'
import { changeThing } from './change-thing.ts'
import { rotateThing } from './register-thing.ts'

const operator = { kind: 'operator' } as const
const first = (codes: { reasons: { code: string }[] }[] = []) => codes[0]?.reasons[0]?.code

test('the door of things', async (t) => {
  const { url, system } = await startServer(t, { works: false })

  for (const algorithm of thingAlgorithms)
    await t.test(
      `what a thing signs with ${algorithm} is taken, and the receipt names the thing`,
      async () => {
        const thing = await sendingThing(system, { algorithm })
        const body = `${reading(thing)}\n${reading(thing, {}, { quantity: 'flow', unit: 'L/s' })}\n`
        const answer = await sendByThing(url, thing, { body })
        assert.deepEqual([answer.status, answer.body.accepted, answer.body.party], [200, 2, null])
        assert.deepEqual(answer.body.thing, { id: thing.id, name: '水表', key: thing.keyId })
      },
    )

  await t.test('the same request again is refused; the same reading signed anew is a duplicate', async () => {
    const thing = await sendingThing(system)
    const body = reading(thing)
    const headers = signedByThing(url, thing, { body })
    assert.equal((await post(url, headers, body)).body.accepted, 1)
    assert.equal((await post(url, headers, body)).body.code, 'signature-replayed')
    assert.equal((await sendByThing(url, thing, { body })).body.duplicate, 1)
  })

  await t.test('a clock five minutes off is taken, one beyond that is not, on either side', async () => {
    const thing = await sendingThing(system)
    const at = (shift: number) => sendByThing(url, thing, { body: reading(thing), shift })
    assert.deepEqual([(await at(290)).status, (await at(-290)).status], [200, 200])
    for (const shift of [310, -310]) assert.equal((await at(shift)).body.code, 'signature-time')
  })

  await t.test('a reading that is dated more than five minutes ahead waits in quarantine', async () => {
    const thing = await sendingThing(system)
    const time = new Date(Date.now() + 400_000).toISOString()
    const answer = await sendByThing(url, thing, { body: reading(thing, { time }) })
    assert.deepEqual([answer.body.quarantined, first(answer.body.rejects)], [1, 'clock-ahead'])
  })

  await t.test(
    'a thing speaks of itself alone: of another, as another, or of a type it has not, it is not heard',
    async () => {
      const [thing, other] = [
        await sendingThing(system, { types: ['device.reading'] }),
        await sendingThing(system),
      ]
      const refused = async (body: string) => first((await sendByThing(url, thing, { body })).body.rejects)
      assert.equal(await refused(reading(thing, {}, { device: other.id })), 'subject-not-yours')
      assert.equal(await refused(reading(other)), 'thing-source-other')
      assert.equal(await refused(reading(thing, { type: 'law.article' })), 'thing-type-other')
      const { rows } = await system.pool.query('select from balances where source = $1', [
        `device:${other.id}`,
      ])
      assert.equal(rows.length, 0, 'nothing counts as the other’s')
    },
  )

  await t.test('nobody else can say what a thing has measured: no party, no operator, no file', async () => {
    const [thing, party] = [await sendingThing(system), await signingParty(system)]
    const body = reading(thing, { source: party.id })
    assert.equal(first((await send(url, party, { body })).body.rejects), 'thing-door')
    const plain = await post(url, { 'content-type': 'application/x-ndjson' }, reading(thing))
    assert.equal(first(plain.body.rejects), 'thing-door')
  })

  await t.test('every change of something signed is refused, and so is another’s secret', async () => {
    const [thing, other] = [await sendingThing(system), await sendingThing(system)]
    const body = reading(thing)
    const headers = signedByThing(url, thing, { body })
    const changed = { ...headers, 'content-type': 'application/cloudevents+json' }
    assert.equal((await post(url, changed, body)).body.code, 'signature-wrong')
    assert.equal((await post(url, headers, `${body} `)).body.code, 'digest-wrong')
    const forged = { ...thing, secret: other.secret }
    assert.equal((await sendByThing(url, forged, { body })).body.code, 'signature-wrong')
    const asSm3 = { ...thing, algorithm: 'hmac-sm3' as const }
    assert.equal((await sendByThing(url, asSm3, { body })).body.code, 'key-algorithm')
    const unknown = { ...thing, keyId: 'device:nobody.00000000' }
    assert.equal((await sendByThing(url, unknown, { body })).body.code, 'key-unknown')
  })

  await t.test('a new secret counts at once, the old one for the overlap, or not at all', async () => {
    const thing = await sendingThing(system)
    const second = { id: thing.id, ...(await rotateThing(system, operator, { id: thing.id })) }
    for (const one of [thing, second])
      assert.equal((await sendByThing(url, one, { body: reading(thing) })).status, 200)
    const third = { id: thing.id, ...(await rotateThing(system, operator, { id: thing.id, overlapDays: 0 })) }
    for (const one of [thing, second])
      assert.equal((await sendByThing(url, one, { body: reading(thing) })).body.code, 'key-expired')
    assert.equal((await sendByThing(url, third, { body: reading(thing) })).status, 200)
  })

  await t.test('a suspended thing is refused until it goes on, a revoked one for ever', async () => {
    const thing = await sendingThing(system)
    const change = (what: 'suspend' | 'resume' | 'revoke') =>
      changeThing(system, operator, { id: thing.id, change: what, reason: null })
    const status = async () => (await sendByThing(url, thing, { body: reading(thing) })).body.code ?? 'taken'
    await change('suspend')
    assert.equal(await status(), 'thing-suspended')
    await change('resume')
    assert.equal(await status(), 'taken')
    await change('revoke')
    assert.equal(await status(), 'thing-revoked')
    await assert.rejects(change('resume'), { code: 'thing-revoked' })
  })

  await t.test(
    'beyond its quota a thing is told when to come back, and the refused request has used nothing',
    async () => {
      const thing = await sendingThing(system, { quota: { eventsPerMinute: 2, eventsPerDay: 3 } })
      const lines = (n: number) =>
        Array.from({ length: n }, () => reading(thing, {}, { quantity: randomUUID() })).join('\n')
      assert.equal((await sendByThing(url, thing, { body: lines(2) })).body.accepted, 2)
      const refused = await sendByThing(url, thing, { body: lines(2) })
      assert.deepEqual([refused.status, refused.body.code], [429, 'quota-exceeded'])
      assert.ok(Number(refused.headers.get('retry-after')) > 0)
      const { rows } = await system.pool.query<{ events: number }>(
        `select events from party_use where party = $1 and grain = 'day'`,
        [`device:${thing.id}`],
      )
      assert.deepEqual(rows, [{ events: 2 }])
    },
  )

  await t.test('a secret lies sealed and stands in no table, log or book', async () => {
    const thing = await sendingThing(system)
    const { rows } = await system.pool.query<{ found: number }>(
      `select (select count(*) from thing_keys where sealed_secret like '%' || $1 || '%')
            + (select count(*) from events where data::text like '%' || $1 || '%')
            + (select count(*) from access_book where detail like '%' || $1 || '%') as found`,
      [thing.secret],
    )
    assert.equal(Number(rows[0]?.found), 0)
  })

  await t.test('the balance adds up, the log and the book are whole', async () => {
    const { received, accepted, quarantined, duplicate } = await balanceOf(system)
    assert.equal(received, accepted + quarantined + duplicate)
    assert.deepEqual((await findFaults(system)).faults, [])
    assert.deepEqual((await checkBook(system.pool)).faults, [])
    const { rows } = await system.pool.query(
      `select (select count(*) from events where type like 'thing.%') as changes,
              (select count(*) from access_book where act = 'thing') as written`,
    )
    assert.ok(rows[0].changes > 15)
    assert.equal(rows[0].written, rows[0].changes, 'who did it stands in the book')
  })
})
