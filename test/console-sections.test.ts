import assert from 'node:assert/strict'
import test from 'node:test'
import { type Caller, callerOf } from './caller.ts'
import { startServer } from './server.ts'
import { signInAs } from './sign-in.ts'

test('a section of the console that is not an officer’s is closed to them, one that is opens', async (t) => {
  const server = await startServer(t, { works: false, pages: true })
  const reviewer = callerOf(server.url, await signInAs(server, 'reviewer'))
  const audit = callerOf(server.url, await signInAs(server, 'auditAdmin'))
  const halfway = callerOf(server.url, await signInAs(server, 'auditAdmin', { second: false }))
  const statusOf = async ({ call }: typeof audit, path: string) => (await call('GET', path)).status
  for (const path of [
    '/console/book',
    '/console/people/x',
    '/console/quarantine?state=open',
    '/console/keys',
  ])
    assert.equal(await statusOf(reviewer, path), 403, path)
  const closed = await (
    await fetch(`${server.url}/console/keys?lang=en`, { headers: { cookie: cookieOf(reviewer), ...abroad } })
  ).text()
  assert.match(closed, /for staff with its duty/)
  assert.match(closed, /href="\/workbench"/)
  for (const path of ['/console', '/console/rules', '/console/tasks', '/console/elsewhere'])
    assert.equal(await statusOf(reviewer, path), 200, path)
  assert.deepEqual(
    [await statusOf(audit, '/console/book'), await statusOf(audit, '/console/parties')],
    [200, 403],
  )
  assert.equal(await statusOf(halfway, '/console/book'), 200)
})

const abroad = { 'x-forwarded-for': '203.0.113.9' }

function cookieOf({ cookies }: Caller): string {
  return [...cookies].map((pair) => pair.join('=')).join('; ')
}
