import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onwardHref, signInHref } from './sign-in-href.ts'
import type { PersonSession } from './visit.ts'

const session = (roles: string[]) => ({ actor: { roles } }) as unknown as PersonSession
const today = '2026-11-24'

test('whoever signs in comes back to the page they were on', () => {
  const href = signInHref('/search?q=food&kind=law')
  const to = new URL(href, 'http://here').searchParams.get('to')
  assert.equal(onwardHref(to, session([]), today), '/search?q=food&kind=law')
})

test('from the first page one goes on to what is one’s own', () => {
  assert.equal(signInHref('/?lang=en'), '/sign-in')
})

test('nobody is led to another site, nor round in a circle', () => {
  for (const to of ['https://evil.example', '//evil.example', '/\\evil.example'])
    assert.equal(onwardHref(to, session([]), today), '/')
  assert.equal(onwardHref('/sign-in?to=/sign-in', session([]), today), '/my-data')
})

test('without a wish an officer goes to their work and everybody else to their data', () => {
  assert.equal(onwardHref(null, session(['reviewer']), today), '/workbench')
  assert.equal(onwardHref(null, session(['auditAdmin']), today), '/console')
  assert.equal(onwardHref(null, session([]), today), '/my-data')
  assert.equal(onwardHref(null, session([]), today), '/my-data')
})
