import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { providerSettings } from './provider-settings.ts'

test('without an issuer there is no provider', (t) => {
  set(t, {})
  assert.equal(providerSettings(), null)
})

test('an issuer needs a client, and https unless it is this machine', (t) => {
  set(t, { YIWANG_OIDC_ISSUER: 'https://id.example' })
  assert.throws(() => providerSettings(), /YIWANG_OIDC_CLIENT/)
  for (const issuer of ['http://id.example', 'id.example', 'http://localhost.example', 'ftp://localhost']) {
    set(t, { YIWANG_OIDC_ISSUER: issuer, YIWANG_OIDC_CLIENT: 'yiwang' })
    assert.throws(() => providerSettings(), /https/, issuer)
  }
})

test('what is not said has its default, and no number is believed unless its claim is named', (t) => {
  set(t, { YIWANG_OIDC_ISSUER: 'http://localhost:9000', YIWANG_OIDC_CLIENT: 'yiwang' })
  assert.deepEqual(providerSettings(), {
    issuer: 'http://localhost:9000',
    client: 'yiwang',
    secret: null,
    scope: 'openid profile',
    numberClaim: null,
  })
})

/** The environment of one test, put back after it. */
function set(t: TestContext, wanted: Record<string, string>): void {
  const names = Object.keys(process.env).filter((name) => name.startsWith('YIWANG_OIDC_'))
  const before = { ...process.env }
  for (const name of names) delete process.env[name]
  Object.assign(process.env, wanted)
  t.after(() => {
    for (const name of Object.keys(wanted)) delete process.env[name]
    Object.assign(process.env, before)
  })
}
