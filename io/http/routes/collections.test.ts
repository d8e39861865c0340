import assert from 'node:assert/strict'
import test from 'node:test'
import { startServer } from '#test/server.ts'

test('a law is read with its articles and with the declarations that rest on it', async (t) => {
  const { url } = await startServer(t, { city: true })
  const list = await (await fetch(`${url}/api/collections/law.article`)).json()
  const law = list.members.find((one: { name: string }) => one.name === '中华人民共和国行政处罚法')
  assert.ok(law.records > 0)
  const whole = await (
    await fetch(`${url}/api/collections/law.article/${encodeURIComponent(law.subject)}`)
  ).json()
  assert.equal(whole.records.length, law.records)
  assert.ok(whole.citations.some((one: { app: string }) => one.app === 'credit'))
})

test('the policy graph joins documents that are both there', async (t) => {
  const { url } = await startServer(t, { city: true })
  const graph = await (await fetch(`${url}/api/graphs/policy.document`)).json()
  const keys = new Set(graph.nodes.map((node: { key: string }) => node.key))
  assert.equal(graph.nodes.length, 112)
  assert.ok(graph.edges.length > 30)
  assert.ok(
    graph.edges.every((edge: { from: string; to: string }) => keys.has(edge.from) && keys.has(edge.to)),
  )
})

test('a type nobody declares and a subject nobody has are told as not found', async (t) => {
  const { url } = await startServer(t)
  assert.equal((await fetch(`${url}/api/collections/nothing.here`)).status, 404)
  assert.equal((await fetch(`${url}/api/collections/law.article/law:none`)).status, 404)
})
