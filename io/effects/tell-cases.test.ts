import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { CaseOffice } from '#test/case-office.ts'
import { type Call, listen } from '#test/receiver.ts'
import { startServer } from '#test/server.ts'
import { settleCases } from '#test/settle-cases.ts'
import { deliverStep } from './deliver.ts'

const wrongs = {
  subject: 'person:ab',
  form: {
    kind: 'complain',
    title: '路灯不亮',
    text: '临江路路灯不亮，电话 13900001111',
    phone: '13800138000',
  },
}

test('a department is told of its cases, signed and tried again like everything, and of nobody else’s', async (t) => {
  const { office, url, system } = await opened(t)
  const own = await listen(t)
  const other = await listen(t)
  const secret = 'a secret of at least sixteen signs'
  const topics = ['case.*']
  assert.equal(await receive(url, { url: own.url, topics, party: 'petition', secret }), 201)
  assert.equal(await receive(url, { url: other.url, topics, party: 'fire-rescue', secret }), 201)
  const { no } = await office.apply('12345-request', wrongs)
  own.answers.push(500)
  await deliverAll(office)
  const told = own.calls.map(bodyOf)
  assert.deepEqual(new Set(told.map(({ subject }) => subject)), new Set([`case:${no}`]))
  assert.ok(
    told.some(({ type }) => type === 'notice.sent'),
    JSON.stringify(told),
  )
  assert.ok(own.calls.every(({ headers }) => String(headers['webhook-signature']).startsWith('v1,')))
  const keys = own.calls.map(({ headers }) => headers['idempotency-key'])
  assert.equal(new Set(keys).size, keys.length - 1, 'the one that failed came again under its key')
  assert.deepEqual(other.calls, [])
  assert.equal(
    (await system.pool.query(`select 1 from events where type = 'effect.delivered'`)).rowCount,
    new Set(keys).size,
  )
})

test('what leaves the house says where a case stands, and nothing of who applied or what was filled in', async (t) => {
  const { office, url } = await opened(t)
  const own = await listen(t)
  await receive(url, { url: own.url, topics: ['case.*', 'notice.sent'], party: 'petition' })
  const { no } = await office.apply('12345-request', wrongs)
  await office.pass('2026-06-01T01:00:00.000Z')
  await deliverAll(office)
  const text = own.calls.map(({ body }) => body).join('\n')
  for (const hidden of ['张三', '路灯', '13900001111', '13800138000', 'person:ab', '李四'])
    assert.ok(!text.includes(hidden), hidden)
  const told = own.calls.map(bodyOf)
  assert.ok(told.some(({ type }) => type === 'case.overdue' || type === 'case.red'))
  for (const { data } of told) assert.deepEqual([data.caseNo, typeof data.app], [no, 'string'])
})

test('an organisation is told of its own cases, a revoked party of none, and a stranger may not ask', async (t) => {
  const { office, url, system } = await opened(t)
  const receiver = await listen(t)
  assert.equal(await receive(url, { url: receiver.url, topics: ['case.*'] }), 422)
  assert.equal(await receive(url, { url: receiver.url, topics: ['case.red'] }), 422)
  assert.equal(await receive(url, { url: receiver.url, topics: ['case.*'], party: 'nobody' }), 404)
  const nobodys = await listen(t)
  assert.equal(await receive(url, { url: nobodys.url, topics: ['notice.sent'] }), 201)
  await receive(url, { url: receiver.url, topics: ['case.*'], party: 'fire-rescue' })
  const { rows } = await system.pool.query<{ uscc: string }>(
    `select uscc from parties where id = 'fire-rescue'`,
  )
  await office.apply('12345-request', { ...wrongs, subject: `uscc:${rows[0]!.uscc}` })
  await deliverAll(office)
  assert.ok(receiver.calls.length > 0)
  const before = receiver.calls.length
  await system.pool.query(`update parties set state = 'revoked' where id = 'fire-rescue'`)
  await office.apply('12345-request', { ...wrongs, subject: `uscc:${rows[0]!.uscc}` })
  await deliverAll(office)
  assert.deepEqual([receiver.calls.length, nobodys.calls.length], [before, 0])
})

async function opened(t: TestContext) {
  const { url, system } = await startServer(t, { works: false })
  return { url, system, office: await CaseOffice.at(system, '2026-03-02T02:00:00.000Z') }
}

async function receive(url: string, receiver: object): Promise<number> {
  process.env.YIWANG_RECEIVERS = 'local'
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/api/receivers`, {
    method: 'POST',
    headers,
    body: JSON.stringify(receiver),
  })
  return answer.status
}

/** Until nothing is to be sent, with what failed tried again in its time. */
async function deliverAll({ system }: CaseOffice): Promise<void> {
  await settleCases(system)
  while ((await deliverStep(system)) > 0);
  const at = Date.parse(system.now()) + 60_000
  const now = system.now
  system.now = () => new Date(at).toISOString()
  while ((await deliverStep(system)) > 0);
  system.now = now
}

function bodyOf({ body }: Call) {
  return JSON.parse(body) as { type: string; subject: string; data: Record<string, unknown> }
}
