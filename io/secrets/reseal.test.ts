import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
import { event, getJson, penalty, post, settled } from '#test/post.ts'
import { reading, sendByThing, sendingThing } from '#test/sending-thing.ts'
import { startServer, withSystem } from '#test/server.ts'
import { makeAccount, signInAs } from '#test/sign-in.ts'
import { smallCases } from '#test/small-cases.ts'
import { terminal } from '#test/terminal.ts'
import { beginCase } from '../cases/begin-cases.ts'
import { keepMoved } from '../cases/keep-moved.ts'
import { findFaults } from '../log/verify.ts'
import { setSubject } from '../postgres/accounts.ts'
import { insertReceiver } from '../postgres/outbox.ts'
import { countByKey, sealedPlaces } from '../postgres/sealed-values.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { keysState } from './keys-state.ts'
import { resealing } from './reseal-step.ts'
import { forgetKey, rotateKeys } from './rotate-keys.ts'

const operator = { kind: 'operator' } as const
const fromOutside = { 'x-forwarded-for': '203.0.113.9' }
const idNo = '11010519491231002X'

test('every column that holds sealed values is known to the sealing anew', async (t) => {
  const { pool } = await withSystem(t)
  const { rows } = await pool.query<{ place: string }>(
    `select table_name || '.' || column_name as place from information_schema.columns
     where table_schema = 'public' and column_name like 'sealed%' order by 1`,
  )
  assert.deepEqual(
    rows.map(({ place }) => place),
    sealedPlaces.map(({ table, column }) => `${table}.${column}`).sort(),
  )
})

test('after a rotation everything is sealed anew while the platform runs, and says what it said', async (t) => {
  const server = await startServer(t)
  const { url, system } = server
  const thing = await sendingThing(system)
  await fillPlaces(system, url)
  await settled(system)
  const before = await opened(system)
  assert.ok(before.length > 60, `${before.length} values`)
  const newest = await rotateKeys(system, operator)
  assert.equal((await sendByThing(url, thing, { body: reading(thing) })).body.accepted, 1)
  const step = resealing(system)
  while ((await step()) > 0) {
    const held = await sendByThing(url, thing, { body: reading(thing) })
    assert.ok(held.status === 200 || held.status === 429, 'the service goes on')
  }
  const { left } = await keysState(system)
  assert.deepEqual(
    left.filter(({ values }) => values > 0),
    [],
  )
  for (const place of sealedPlaces)
    assert.deepEqual([...(await countByKey(system.pool, place)).keys()], [newest])
  const after = await opened(system)
  assert.deepEqual(
    after.filter(({ at }) => before.some((one) => one.at === at)),
    before,
  )
  assert.ok((await sealedInLog(system)).every(({ sealed }) => sealed.startsWith(`${newest}.`)))
  await settled(system)
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('of keys only the security administrator can begin a new one, and it is in the book', async (t) => {
  const server = await startServer(t, { works: false })
  const { url, system } = server
  const ask = async (headers: Record<string, string>) =>
    (
      await fetch(`${url}/api/keys/rotate`, {
        method: 'POST',
        headers: { origin: url, ...fromOutside, ...headers },
      })
    ).status
  for (const role of ['dataAdmin', 'systemAdmin', 'auditAdmin', 'reviewer', 'citizen'] as const)
    assert.equal(await ask(await signInAs(server, role)), 403, role)
  assert.equal(await ask({}), 401)
  assert.equal((await fetch(`${url}/api/keys/rotate`, { method: 'POST' })).status, 403, 'the operator')
  const admin = await signInAs(server, 'securityAdmin')
  assert.equal(await ask(admin), 201)
  const { body } = await getJson<{ keys: { seals: boolean }[]; isDone: boolean }>(`${url}/api/keys`, {
    ...fromOutside,
    ...admin,
  })
  assert.deepEqual([body.keys.map(({ seals }) => seals), body.isDone], [[true, false], false])
  const { rows } = await system.pool.query(`select detail from access_book where act = 'key'`)
  assert.deepEqual(rows, [{ detail: `rotated to ${system.keys.ring.newest}` }])
})

test('a key is destroyed once nothing lies under it, and not before', async (t) => {
  const { system, url } = await startServer(t, { works: false })
  await fillPlaces(system, url, 3)
  const old = system.keys.ring.newest
  const forget = () => forgetKey(system, operator, old)
  await assert.rejects(forget(), { code: 'sealing-key-used' }, 'it seals')
  await rotateKeys(system, operator)
  await assert.rejects(forget(), { code: 'sealing-key-used' }, 'everything lies under it')
  const step = resealing(system)
  while ((await step()) > 0);
  await assert.rejects(forget(), { code: 'sealing-key-used' }, 'another process may still seal with it')
  await system.pool.query(`update sealing_keys set made_at = made_at - interval '1 hour'`)
  await step()
  assert.equal((await keysState(system)).isDone, true)
  await forget()
  await assert.rejects(forget(), { code: 'sealing-key-not-found' })
  assert.ok((await opened(system)).length > 6)
})

test('numbers in the form of a case and in the events of its steps are sealed anew, and read when the older key is gone', async (t) => {
  const system = await withSystem(t, { apps: [smallCases] })
  const old = system.keys.ring.newest
  const at = system.now()
  const phone = system.keys.seal('13800138000')
  const form = { place: '临江路', size: 12, phone: '138****8000', $sealed: { phone } }
  const opening = {
    ...({ item: 'stall-permit', agent: null, channel: 'portal', form, materials: {}, parent: null } as const),
    ...{ applicant: { subject: 'person:a', name: '张三' }, at, loopId: null },
    by: { roles: ['applicant' as const], department: null, id: 'account:a', name: '张三' },
  }
  await transaction(system.pool, async (tx) => {
    const moved = [await beginCase(tx, system, opening)]
    await keepMoved(tx, system, moved)
  })
  const lie = async () => {
    const { rows } = await system.pool.query<{ sealed: string }>(
      `select state -> 'form' -> '$sealed' ->> 'phone' as sealed from cases
       union all select data -> 'input' -> '$sealed' ->> 'phone' from events where data -> 'input' ? '$sealed'
       union all select data -> 'form' -> '$sealed' ->> 'phone' from events where data -> 'form' ? '$sealed'`,
    )
    return rows.map(({ sealed }) => sealed)
  }
  assert.ok((await lie()).length >= 2)
  await rotateKeys(system, operator)
  await system.pool.query(`update sealing_keys set made_at = made_at - interval '1 hour', walked_at = now()`)
  await assert.rejects(forgetKey(system, operator, old), { code: 'sealing-key-used' })
  await system.pool.query('update sealing_keys set walked_at = null')
  const step = resealing(system)
  while ((await step()) > 0);
  await forgetKey(system, operator, old)
  const says = await Promise.all((await lie()).map((one) => system.keys.unseal(one)))
  assert.deepEqual([...new Set(says)], ['13800138000'])
  const { rows } = await system.pool.query<{ form: object }>(`select state -> 'form' as form from cases`)
  assert.deepEqual(rows, [{ form: { ...form, $sealed: { phone: (await lie())[0] } } }])
})

test('a key is rotated and followed by command, beside the running platform', async (t) => {
  const server = await startServer(t, { works: false })
  await fillPlaces(server.system, server.url, 2)
  const { yiwang } = terminal(t, server)
  assert.match((await yiwang('keys', 'rotate')).out, /seals\n[0-9a-f]{8} {2}aes {2}since \S+ {2}unseals\n/)
  assert.match((await yiwang('keys', 'reseal')).out, /quarantine +0 under older keys/)
  assert.ok((await opened(server.system)).length > 4, 'the server reads what the command has sealed')
})

/** Something sealed in every place: numbers, secrets, refused rows, the log. */
async function fillPlaces(system: System, url: string, most = 40): Promise<void> {
  for (let at = 0; at < most; at++) {
    const change = {
      备注: `row ${at}`,
      行政处罚决定书文号: `江市监处罚〔2026〕${1000 + at}号`,
      legalRepresentativeIdNo: idNo,
    }
    await post(url, event(`sound-${at}`, penalty(change)))
    await post(url, event(`broken-${at}`, penalty({ ...change, 处罚类别: '' })))
  }
  const { id } = await makeAccount(system, 'citizen')
  const seal = system.keys.seal
  await transaction(system.pool, async (tx) => {
    await setSubject(tx, id, { stated: 'person:x', confirmed: 'person:x', sealed: seal(idNo) })
    const draft = `insert into drafts (account, item, sealed, saved_at) values ($1, 'a', $2, now()), ($1, 'b', $3, now())`
    await tx.query(draft, [id, seal('one'), seal('two')])
    const file = `insert into files values (gen_random_uuid(), $1, null, 'a', 'PDF', 'application/pdf', 1, '', 'aes', $2, now())`
    await tx.query(file, [id, seal('key')])
    const secrets = [id, seal('A'), seal('B')]
    await tx.query('update accounts set sealed_totp = $2, sealed_offered_totp = $3 where id = $1', secrets)
  })
  const receiver = {
    id: randomUUID(),
    url: 'https://example.org/hook',
    topics: [],
    party: null,
    at: system.now(),
  }
  await insertReceiver(system.pool, { ...receiver, sealedSecret: seal('secret') })
}

/** Every sealed value with where it lies and what it says. */
async function opened(system: System) {
  const rows = await Promise.all(
    sealedPlaces.map(async ({ table, column, id = 'id', isBytes }) => {
      const text = isBytes ? `convert_from(${column}, 'UTF8')` : column
      const read = await system.pool.query<{ at: string; sealed: string }>(
        `select '${table}.${column} ' || (${id}) as at, ${text} as sealed from ${table} where ${column} is not null`,
      )
      return read.rows
    }),
  )
  const all = [...rows.flat(), ...(await sealedInLog(system))]
  const said = await Promise.all(
    all.map(async ({ at, sealed }) => ({ at, says: await system.keys.unseal(sealed) })),
  )
  return said.sort((a, b) => (a.at < b.at ? -1 : 1))
}

async function sealedInLog({ pool }: System) {
  const read = await pool.query<{ at: string; sealed: string }>(
    `select part || '.' || seq || ' extra' as at, data ->> '$extra' as sealed from events where data ? '$extra'
     union all
     select part || '.' || seq || ' ' || key, value from events, jsonb_each_text(data -> '$sealed')`,
  )
  return read.rows
}
