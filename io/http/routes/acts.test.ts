import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { drain } from '#io/log/drain.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { receive } from '#test/receive.ts'
import { startServer } from '#test/server.ts'
import { makeAccount, openSession } from '#test/sign-in.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'

const citizenId = '11010519491231002X'

test('who settles a refused row is in the book, with what became of it and whom it is about', async (t) => {
  const { admin, system, acts } = await office(t)
  const { code: _code, ...person } = visit({ citizenId, kind: 'odd' })
  await receive(system, [{ data: person }, { data: visit({ no: 'V2', kind: 'odd' }) }])
  const { rows } = await system.pool.query<{ id: string }>(
    'select id from quarantine order by received_at, id',
  )
  const about = `person:${system.keys.pseudonym(citizenId)}`
  const ids = rows.map(({ id }) => id)
  await admin.call('POST', '/api/quarantine/resend', { ids })
  const { body } = await admin.call<{ rows: { id: string; values: { citizenId?: string } }[] }>(
    'GET',
    '/api/quarantine',
  )
  const mine = body.rows.find(({ values }) => values.citizenId)!.id
  const other = ids.find((id) => id !== mine)!
  await admin.call('POST', `/api/quarantine/${other}/resend`, { values: { kind: 'clean' } })
  await admin.call('POST', `/api/quarantine/${mine}/discard`, { reason: `非本区 ${citizenId}` })
  const settled = (await acts()).filter(({ act }) => act === 'settle')
  const expected: unknown[] = ids.map((id) => [id, 'quarantined', id === mine ? about : 'shop:S1', []])
  expected.push([other, 'accepted', 'shop:S1', ['kind']], [mine, 'discarded: 非本区 [citizenId]', about, []])
  assert.deepEqual(
    settled.map(({ key, detail, subject, fields }) => [key, detail, subject, fields]),
    expected,
  )
})

test('whom a refused row is about is told of each reading of it, and of each list it stood in once', async (t) => {
  const { admin, system, acts } = await office(t)
  const { code: _code, ...person } = visit({ citizenId, kind: 'odd' })
  await receive(system, [
    { data: person },
    { data: { ...person, no: 'V2' } },
    { data: visit({ kind: 'odd' }) },
  ])
  const about = `person:${system.keys.pseudonym(citizenId)}`
  const { rows } = (await admin.call<{ rows: { id: string; values: object }[] }>('GET', '/api/quarantine'))
    .body
  const mine = rows.find(({ values }) => 'citizenId' in values)!.id
  await admin.call('GET', `/api/quarantine/${mine}`)
  const read = (await acts()).map(({ act, key, subject }) => [act, key, subject])
  assert.deepEqual(read.slice(0, 1), [['list', null, null]])
  assert.deepEqual(new Set(read.slice(1, 3).map(([, , subject]) => subject)), new Set([about, 'shop:S1']))
  assert.deepEqual(read.slice(3), [['quarantine', mine, about]])
})

test('whose account an administrator looks at is told of it, and not shown to them by that', async (t) => {
  const { system, url } = await office(t)
  const owner = await makeAccount(system, 'citizen', { subject: 'person:owner' })
  const auditor = callerOf(url, await openSession(system, await makeAccount(system, 'auditAdmin')))
  const { status, body } = await auditor.call('GET', `/api/accounts/${owner.id}`)
  assert.deepEqual([status, JSON.stringify(body).includes('person:owner')], [200, false])
  const read = await system.pool.query(
    `select act, key, detail from access_book where subject = 'person:owner'`,
  )
  assert.deepEqual(read.rows, [{ act: 'account', key: `account:${owner.id}`, detail: 'looked' }])
})

test('who adds and removes a receiver, and who sends once more, is in the book', async (t) => {
  const { admin, system, acts } = await office(t)
  const receiver = { url: 'https://example.org/hook?key=hidden', topics: ['shop.opened'] }
  const added = await admin.call<{ id: string }>('POST', '/api/receivers', receiver)
  const { id } = added.body
  await receive(system, [{ data: visit({ fine: '2000' }) }])
  await drain(system)
  const { body } = await admin.call<{ sendings: { id: string }[] }>('GET', '/api/outbox')
  const sending = body.sendings[0]!.id
  await admin.call('POST', `/api/outbox/${encodeURIComponent(sending)}/replay`)
  await admin.call('DELETE', `/api/receivers/${id}`)
  assert.equal((await admin.call('DELETE', `/api/receivers/${id}`)).status, 404)
  assert.deepEqual(
    (await acts()).map(({ act, key, detail, fields }) => [act, key, detail, fields]),
    [
      ['receiver', id, 'added: example.org', ['shop.opened']],
      ['sending', sending, null, []],
      ['receiver', id, 'removed', []],
    ],
  )
})

test('who registers an organisation, changes its keys and lets it send no more is in the book', async (t) => {
  const { admin, acts } = await office(t)
  const [first, next] = [newKey(), newKey()]
  const party = {
    id: 'west',
    name: { zh: '西局', en: 'West' },
    uscc: '1133150000459001XQ',
    kind: 'department',
  }
  const made = await admin.call('POST', '/api/parties', { ...party, key: { id: 'west-1', publicKey: first } })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  await admin.call('POST', '/api/parties/west/keys', { id: 'west-2', publicKey: next })
  await admin.call('DELETE', '/api/parties/west/keys/west-1')
  await admin.call('POST', '/api/parties/west/suspend', { reason: `见 ${citizenId}` })
  assert.deepEqual(
    (await acts()).map(({ act, subject, key, detail }) => [act, subject, key, detail]),
    [
      ['party', 'party:west', 'west-1', 'party.registered'],
      ['party', 'party:west', 'west-2', 'party.key-added'],
      ['party', 'party:west', 'west-1', 'party.key-withdrawn'],
      ['party', 'party:west', null, 'party.suspended: 见 [citizenId]'],
    ],
  )
})

test('who brings in a file is in the book before its first row is', async (t) => {
  const { admin, acts } = await office(t)
  const file = Buffer.from('编号,kind,seenOn,code\nV1,clean,2026-03-01,S1\n')
  const path = '/api/imports?as=shop.visit&source=north&name=visits.csv'
  const { body } = await admin.call<{ id: string }>('POST', path, file)
  const [begun] = await acts()
  assert.deepEqual(
    [begun?.act, begun?.key, begun?.type, begun?.detail],
    ['import', body.id, 'shop.visit', 'begun: visits.csv, north'],
  )
})

test('who closes a task stands in the log and in the book, and is told to nobody else', async (t) => {
  const { admin, account, system, acts, url } = await office(t)
  await receive(system, [{ id: 'E1', data: visit({ kind: 'dirty', fine: '2000' }) }])
  await drain(system)
  const read = await system.pool.query<{ id: string }>(`select id from tasks where title = 'clean'`)
  const { id } = read.rows[0]!
  assert.equal((await admin.call('POST', `/api/tasks/${encodeURIComponent(id)}/done`)).status, 200)
  const told = await system.pool.query(`select data ->> '$by' as by from events where type = 'task.done'`)
  assert.deepEqual(told.rows, [{ by: `account:${account}` }])
  assert.deepEqual(
    (await acts()).map(({ act, key, subject, detail }) => [act, key, subject, detail]),
    [['task', id, 'shop:S1', 'done']],
  )
  const loop = await callerOf(url).call('GET', '/api/loops/E1')
  assert.equal(loop.status, 200)
  assert.ok(JSON.stringify(loop.body).includes('task.done'))
  assert.ok(!JSON.stringify(loop.body).includes(account))
})

function newKey(): string {
  return readPrivateKey(newPrivateKey('ed25519'))!.publicPem
}

interface Entry {
  act: string
  key: string | null
  type: string | null
  subject: string | null
  detail: string | null
  fields: string[]
}

/** An installation and its data administrator, with what the book says of them. */
async function office(t: TestContext) {
  const { url, system } = await startServer(t, { apps: [smallApp], works: false })
  const account = await makeAccount(system, 'dataAdmin')
  const admin: Caller = callerOf(url, await openSession(system, account))
  const acts = async () => {
    const read = await system.pool.query<Entry>(
      `select act, key, type, subject, detail, fields from access_book where actor = $1 order by seq`,
      [`account:${account.id}`],
    )
    return read.rows
  }
  return { url, system, admin, account: account.id, acts }
}
