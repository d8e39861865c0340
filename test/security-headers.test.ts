import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import test from 'node:test'
import { startServer } from './server.ts'

const always: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'self'; script-src 'self'; style-src 'self';/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\), microphone=\(\), geolocation=\(\)/,
  'cache-control': /./,
}

const stranger = { 'x-forwarded-for': '203.0.113.9' }
const pages = ['/', '/search?q=x', '/laws', '/about', '/console', '/docs', '/docs/errors', '/nowhere']
const others = ['/openapi.json', '/docs/reference.css', '/%zz', '/api', '/api/nowhere', '/assets/none.js']

interface Route {
  method: string
  path: string
  isOpen: boolean
}

test('every answer of every route and page carries the headers, and only what is for everybody may be kept', async (t) => {
  const { url } = await startServer(t, { pages: true, works: false })
  const routes = await routesOf(url)
  assert.ok(routes.length > 30)
  const built = readdirSync('dist/web/client/assets')
    .slice(0, 5)
    .map((file) => `/assets/${file}`)
  const rest = [...pages, ...others, ...built].map((path) => ({ method: 'GET', path, isOpen: true }))
  for (const { method, path, isOpen } of [...routes, ...rest])
    for (const headers of [{}, stranger]) {
      const answer = await ask(url + path, { method, headers })
      const what = `${method} ${path} ${answer.status}`
      assertHeaders(answer, what)
      const isKnown = headers !== stranger
      if (isImmutable(answer)) continue
      const kept = answer.headers.get('cache-control')
      const mayKeep = isOpen && !isKnown && answer.status < 400 && kept !== 'no-store'
      assert.equal(kept, mayKeep ? 'no-cache' : 'no-store', `${what}: ${kept}`)
    }
})

test('no page holds a script, a style or a handler of its own', async (t) => {
  const { url } = await startServer(t, { pages: true, works: false })
  for (const path of [...pages, '/console/imports', '/?lang=en&theme=dark&size=large']) {
    const html = await (await fetch(url + path)).text()
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i, path)
    for (const [tag] of html.matchAll(/<script[^>]*>/g))
      assert.match(tag, /\ssrc="\/|type="application\/json"/, path)
  }
})

test('whoever comes over https is told to come back only so, whoever comes over http is not', async (t) => {
  const { url } = await startServer(t, { works: false })
  const age = async (headers: Record<string, string>) =>
    (await fetch(`${url}/api/home`, { headers })).headers.get('strict-transport-security')
  assert.equal(await age({}), null)
  assert.equal(await age({ 'x-forwarded-proto': 'http' }), null)
  assert.equal(await age({ 'x-forwarded-proto': 'https' }), 'max-age=31536000')
})

function assertHeaders(answer: Response, what: string): void {
  for (const [name, pattern] of Object.entries(always))
    assert.match(answer.headers.get(name) ?? '', pattern, `${what}: ${name}`)
  assert.equal(answer.headers.get('server'), null, what)
  assert.equal(answer.headers.get('x-powered-by'), null, what)
}

/** The built files, whose names change with what they hold, and the one style of the interface's description. */
function isImmutable(answer: Response): boolean {
  return /^public, max-age=\d+/.test(answer.headers.get('cache-control') ?? '')
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  const stop = new AbortController()
  const answer = await fetch(url, { ...init, redirect: 'manual', signal: stop.signal })
  stop.abort()
  return answer
}

async function routesOf(url: string): Promise<Route[]> {
  const described = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { security?: unknown }>>
  }
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{[^}]+\}/g, 'x'),
      isOpen: security === undefined,
    })),
  )
}
