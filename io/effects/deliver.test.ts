import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import test from 'node:test'
import { event, getJson, penalty, post, settled } from '#test/post.ts'
import { type Call, listen, subscribe } from '#test/receiver.ts'
import { startServer } from '#test/server.ts'
import type { System } from '../system.ts'
import { deliverStep } from './deliver.ts'
import { backoffMinutes } from './delivery-limits.ts'
import { isAllowedUrl } from './receiver-url.ts'

test('a receiver is told of a publication, signed, and again under the same key until it says yes', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const receiver = await listen(t)
  const secret = 'a secret of at least sixteen signs'
  await subscribe(url, { url: receiver.url, topics: ['record.published'], secret })
  await post(url, event('told-1', penalty()))
  await settled(system)

  receiver.answers.push(500, 302)
  await deliverStep(system)
  assert.equal(await deliverStep(system), 0, 'not before its time')
  later(system, backoffMinutes[0]!)
  await deliverStep(system)
  later(system, backoffMinutes[1]!)
  await deliverStep(system)
  later(system, 60)
  assert.equal(await deliverStep(system), 0, 'not after it said yes')

  assert.equal(receiver.calls.length, 3)
  assert.equal(new Set(receiver.calls.map((call) => call.headers['idempotency-key'])).size, 1)
  for (const call of receiver.calls) assert.ok(isSigned(call, secret))
  const told = JSON.parse(receiver.calls[0]!.body) as { type: string; loopId: string }
  assert.deepEqual([told.type, told.loopId], ['record.published', 'told-1'])
  await settled(system)
  const { body } = await getJson<{ steps: { event: { type: string } }[] }>(`${url}/api/loops/told-1`)
  assert.equal(body.steps.at(-1)!.event.type, 'effect.delivered')

  const [sending] = (await outbox(url)).sendings
  assert.deepEqual([sending!.state, sending!.attempts], ['delivered', 3])
  const replayed = await fetch(`${url}/api/outbox/${sending!.id}/replay`, { method: 'POST' })
  assert.equal(replayed.status, 202)
  await deliverStep(system)
  assert.equal(receiver.calls[3]!.headers['idempotency-key'], receiver.calls[0]!.headers['idempotency-key'])
})

test('a receiver that never answers is given up after the last pause, and that is an event', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  await subscribe(url, { url: 'http://127.0.0.1:9/nobody', topics: ['*'] })
  await post(url, event('told-2', penalty()))
  await settled(system)
  for (const minutes of [0, ...backoffMinutes]) {
    later(system, minutes)
    await deliverStep(system)
  }
  const [sending] = (await outbox(url)).sendings
  assert.deepEqual([sending!.state, sending!.attempts], ['failed', backoffMinutes.length + 1])
  const failed = await system.pool.query(`select loop_id from events where type = 'effect.failed'`)
  assert.deepEqual(failed.rows, [{ loop_id: 'told-2' }])
})

test('two senders side by side send each thing once', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const receiver = await listen(t)
  await subscribe(url, { url: receiver.url, topics: ['record.published'] })
  await subscribe(url, { url: receiver.url, topics: ['record.published'] })
  const batch = Array.from({ length: 15 }, (_, at) =>
    event(`told-${at}`, penalty({ 行政处罚决定书文号: `江应急罚〔2026〕${at + 1}号` })),
  )
  await post(url, `[${batch.join()}]`)
  await settled(system)
  for (let round = 0; round < 4; round++) await Promise.all([deliverStep(system), deliverStep(system)])
  const keys = receiver.calls.map((call) => call.headers['idempotency-key'])
  assert.deepEqual([keys.length, new Set(keys).size], [30, 30])
})

test('an address inside a private network, with a password or of another scheme is refused', () => {
  const refused = [
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://192.168.1.1/',
    'http://172.20.0.1/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://100.64.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://user:pass@example.org/',
    'ftp://example.org/',
    'http://intranet/',
    'http://localhost/',
    'javascript:alert(1)',
    '',
  ]
  assert.deepEqual(
    refused.filter((address) => isAllowedUrl(address, false)),
    [],
  )
  assert.ok(isAllowedUrl('https://example.org/hook', false))
  assert.ok(isAllowedUrl('http://127.0.0.1:3000/', true))
})

/** A receiver on this machine that answers as it is told, 200 where nothing is said. */
async function outbox(url: string) {
  return (await getJson<{ sendings: { id: string; state: string; attempts: number }[] }>(`${url}/api/outbox`))
    .body
}

/** As a receiver checks it: the id, the time and the body, under the secret both know. */
function isSigned({ headers, body }: Call, secret: string): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  return headers['webhook-signature'] === `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`
}

/** Lets minutes pass for the system. */
function later(system: System, minutes: number): void {
  const at = Date.parse(system.now()) + minutes * 60_000 + 1000
  system.now = () => new Date(at).toISOString()
}
