import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { startServer } from '#test/server.ts'

const items = apps.flatMap((app) => app.items ?? [])
const codesOf = (some: typeof items) => some.map(({ code }) => code).sort()

test('everybody finds every service and its guide, and none that only rules and other cases open', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { items: listed } = await (await fetch(`${url}/api/items`)).json()
  const offered = items.filter((item) => !item.internal)
  assert.deepEqual(codesOf(listed), codesOf(offered))
  const inner = items.filter((item) => item.internal)
  assert.ok(inner.length > 0)
  for (const { code } of [offered[0]!, ...inner]) {
    const guide = await fetch(`${url}/api/items/${code}`)
    assert.equal(guide.status, code === offered[0]!.code ? 200 : 404, code)
  }
})

test('a service says which of its clocks tells how long it takes', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { items: listed } = await (await fetch(`${url}/api/items`)).json()
  const main = (code: string) => listed.find((one: { code: string }) => one.code === code)?.mainClock
  const codes = ['fire-safety-check', 'residence-permit', 'project-verification', 'registration-objection']
  assert.deepEqual(codes.map(main), ['decide', 'decide', 'decide', null])
})
