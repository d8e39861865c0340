import assert from 'node:assert/strict'
import test from 'node:test'
import { callerOf } from './caller.ts'
import { startServer } from './server.ts'

test('a public read that the database cannot answer in time is ended and told so, and the next one is answered', async (t) => {
  const { system, url } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  const blocker = await system.pool.connect()
  await blocker.query('begin; lock table records in access exclusive mode')
  for (const path of ['/api/records/credit.penalty', '/api/subjects/uscc:91331503MA00000234']) {
    const { status, body, headers } = await call<{ code: string }>('GET', path)
    assert.deepEqual([status, body.code, headers.get('retry-after')], [503, 'timeout', '5'], path)
  }
  await blocker.query('rollback')
  blocker.release()
  assert.equal((await call('GET', '/api/records/credit.penalty')).status, 200)
})
