import assert from 'node:assert/strict'
import test from 'node:test'
import { startServer } from '#test/server.ts'

test('behind a proxy that leaves no mark, only the bearer of the token is an operator', async (t) => {
  const { url } = await startServer(t)
  process.env.YIWANG_OPERATORS = 'token'
  process.env.YIWANG_TOKEN = 'a-token-for-this-test'
  t.after(() => {
    delete process.env.YIWANG_OPERATORS
    delete process.env.YIWANG_TOKEN
  })
  assert.equal((await fetch(`${url}/api/balance`)).status, 401)
  const headers = { authorization: 'Bearer a-token-for-this-test' }
  assert.equal((await fetch(`${url}/api/balance`, { headers })).status, 200)
})

test('somebody on this machine is an operator, a visitor through a proxy is not', async (t) => {
  const { url } = await startServer(t)
  assert.equal((await fetch(`${url}/api/balance`)).status, 200)
  assert.equal((await fetch(`${url}/api/balance`, { headers: { via: '1.1 edge' } })).status, 401)
})
