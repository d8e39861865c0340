import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { App } from '#core/app.ts'
import { drain } from '#io/log/drain.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { receive } from '#test/receive.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'
import { signingParty } from '#test/signing-party.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'

const owner = 'Owner Somebody'
const why = { 'x-purpose': 'review', 'x-case-no': 'A-2026-7' }

/** The small app, whose rule also looks at what the public is not shown. */
const app: App = {
  ...smallApp,
  rules: smallApp.rules.map((rule) =>
    rule.id === 'open-visit' ? { ...rule, inputs: { ...rule.inputs, owner: 'record.owner' } } : rule,
  ),
}

test('officers look into the decisions on what their own department sent, masked, and in clear one by one', async (t) => {
  const { path, of, book } = await decided(t)
  const reviewer = await of('reviewer', 'north')
  assert.equal((await reviewer.call<{ code: string }>('GET', path)).body.code, 'purpose-missing')
  const masked = await reviewer.call<{ inputs: object }>('GET', path, undefined, why)
  assert.deepEqual(masked.body.inputs, { fine: 0 })
  const clear = await reviewer.call<{ inputs: object }>('GET', `${path}?as=record`, undefined, why)
  assert.deepEqual(clear.body.inputs, { fine: 0, owner })
  const again = await reviewer.call('POST', `${path}/reproduce`, undefined, why)
  assert.deepEqual([again.body.same, JSON.stringify(again.body).includes(owner)], [true, false])
  assert.deepEqual(await book(), [
    ['decision', 'given', 'review', 'A-2026-7', 'shop:S1', 'V1', null],
    ['clear', 'given', 'review', 'A-2026-7', 'shop:S1', 'V1', null],
    ['decision', 'given', 'review', 'A-2026-7', 'shop:S1', 'V1', 'decided again'],
  ])
})

test('another department’s decisions are refused, which is written down', async (t) => {
  const { path, of, book } = await decided(t)
  const stranger = await of('reviewer', 'south')
  for (const [method, at] of [
    ['GET', path],
    ['GET', `${path}?as=record`],
    ['POST', `${path}/reproduce`],
  ] as const)
    assert.equal(
      (await stranger.call<{ code: string }>(method, at, undefined, why)).body.code,
      'out-of-scope',
    )
  assert.deepEqual(
    (await book()).map(([act, outcome]) => [act, outcome]),
    [
      ['decision', 'refused'],
      ['clear', 'refused'],
      ['decision', 'refused'],
    ],
  )
})

test('whoever keeps the data looks into every decision, never at what it masks, and it is written down', async (t) => {
  const { path, of, book } = await decided(t)
  const keeper = await of('dataAdmin')
  const seen = await keeper.call<{ inputs: object }>('GET', path)
  assert.deepEqual([seen.status, seen.body.inputs], [200, { fine: 0 }])
  assert.equal((await keeper.call<{ code: string }>('GET', `${path}?as=record`)).body.code, 'duty-missing')
  assert.deepEqual(await book(), [['decision', 'given', 'review', null, 'shop:S1', 'V1', null]])
})

/** A visit that is not public, decided on, sent by the department of the north. */
async function decided(t: TestContext) {
  const { url, system } = await startServer(t, { apps: [app], works: false })
  for (const id of ['north', 'south']) await signingParty(system, { id })
  await receive(system, [{ source: 'north', data: visit({ owner, fine: '0' }) }])
  await drain(system)
  const { rows } = await system.pool.query<{ ref: string }>(
    `select part || '.' || seq as ref from events where type = 'decision.made'`,
  )
  const of = async (role: string, department?: string): Promise<Caller> =>
    callerOf(url, await signInAs({ system }, role, department ? { department } : {}))
  const book = async () => {
    const read = await system.pool.query<string[]>({
      text: `select act, outcome, purpose, case_no, subject, key, detail from access_book where type = 'shop.visit' order by seq`,
      rowMode: 'array',
    })
    return read.rows
  }
  return { path: `/api/decisions/${rows[0]!.ref}`, of, book }
}
