import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { PartyDetail, PartyView } from '#io/parties/party-view.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { registerSampleParties } from '#sample/register-parties.ts'
import { startServer } from '#test/server.ts'

const outside = { 'x-forwarded-for': '203.0.113.9' }

test('the operator registers, rotates, withdraws, suspends and revokes; everybody reads, nobody else changes', async (t) => {
  const { url } = await startServer(t, { works: false })
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const sent = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }
    const response = await fetch(url + path, { method, headers: sent, ...init })
    return { status: response.status, body: (await response.json()) as PartyDetail & { code?: string } }
  }
  const publicKey = () => readPrivateKey(newPrivateKey('ed25519'))!.publicPem
  const party = {
    id: 'health',
    name: { zh: '卫健委', en: 'Health' },
    uscc: '1133150000459001XQ',
    kind: 'department',
  }

  const created = await ask('POST', '/api/parties', {
    ...party,
    key: { publicKey: publicKey(), id: 'first' },
  })
  assert.deepEqual([created.status, created.body.state, created.body.quality], [201, 'active', null])
  assert.equal((await ask('POST', '/api/parties', party)).body.code, 'party-exists')
  assert.equal(
    (await ask('POST', '/api/parties', { ...party, id: 'x', uscc: '11331500004590010Q' })).status,
    400,
  )
  const friend = await ask(
    'POST',
    '/api/parties',
    { ...party, id: 'x', kind: 'friend' },
    { 'accept-language': 'en' },
  )
  assert.deepEqual([friend.status, friend.body.code], [400, 'bad-body'])
  assert.match(JSON.stringify(friend.body), /: kind/, 'the member that does not fit is named')
  const noKey = { ...party, id: 'x', key: { publicKey: 'none' } }
  assert.deepEqual((await ask('POST', '/api/parties', noKey)).body.code, 'key-unreadable')
  assert.equal((await ask('GET', '/api/parties/x')).body.code, 'party-not-found', 'nothing of it was kept')

  const rotated = await ask('POST', '/api/parties/health/keys', {
    publicKey: publicKey(),
    id: 'second',
    overlapDays: 1,
  })
  const states = (detail: PartyDetail) => detail.keys.map((key) => [key.id, key.state, key.validTo !== null])
  assert.deepEqual(states(rotated.body), [
    ['first', 'in-force', true],
    ['second', 'in-force', false],
  ])
  const withdrawn = await ask('DELETE', '/api/parties/health/keys/first')
  assert.deepEqual(states(withdrawn.body)[0], ['first', 'key-withdrawn', true])
  assert.equal((await ask('DELETE', '/api/parties/health/keys/first')).body.code, 'key-not-found')

  assert.equal((await ask('POST', '/api/parties/health/suspend', { reason: 'test' })).body.state, 'suspended')
  assert.equal((await ask('POST', '/api/parties/health/resume', {})).body.state, 'active')
  assert.equal((await ask('POST', '/api/parties/health/revoke', {})).body.state, 'revoked')
  assert.equal((await ask('POST', '/api/parties/health/resume', {})).body.code, 'party-revoked')
  assert.equal((await ask('POST', '/api/parties/nobody/revoke', {})).body.code, 'party-not-found')

  for (const [method, path] of [
    ['POST', '/api/parties'],
    ['POST', '/api/parties/health/keys'],
    ['DELETE', '/api/parties/health/keys/second'],
    ['POST', '/api/parties/health/suspend'],
    ['POST', '/api/parties/health/revoke'],
  ] as const)
    assert.equal((await ask(method, path, {}, outside)).body.code, 'not-signed-in', path)
  const read = await ask('GET', '/api/parties/health', undefined, outside)
  assert.equal(read.status, 200)
  assert.doesNotMatch(JSON.stringify(read.body), /test|reason/, 'what an operator noted is not for everybody')
})

test('every department and district of the sample city is a party with a key in the data folder', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  await registerSampleParties(system)
  await registerSampleParties(system)
  const { parties } = (await (await fetch(`${url}/api/parties`)).json()) as { parties: PartyView[] }
  assert.equal(parties.length, 44)
  for (const { id } of parties) assert.ok(existsSync(join(system.dataDir, 'sample-keys', `${id}.pem`)), id)
})

test('a party’s latest publications are its own only, and a record names the party that speaks for its source', async (t) => {
  const { url } = await startServer(t, { city: true })
  const read = async (path: string) => (await (await fetch(url + path)).json()) as never
  const { records } = (await read('/api/parties/market-regulation/records')) as {
    records: { type: string; key: string; publishedAt: string }[]
  }
  assert.equal(records.length, 10)
  assert.deepEqual(
    records,
    [...records].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : 0)),
  )
  for (const { type, key } of records.slice(0, 3)) {
    const one = (await read(`/api/records/${type}/${encodeURIComponent(key)}`)) as Record<string, unknown>
    assert.deepEqual([one.source, one.party], ['market-regulation', 'market-regulation'])
  }
  assert.deepEqual((await read('/api/parties/audit/records')) as unknown, { records: [], depth: 2000 })
})
