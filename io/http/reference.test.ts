import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { errors } from '#core/errors/catalogue.ts'
import { startServer } from '#test/server.ts'
import type { InterfaceDocument } from './reference/describe-interface.ts'
import { type OperationName, operationOf, operations } from './reference/operations.ts'
import { referenceWords } from './reference/words.ts'

const names = Object.keys(operations) as OperationName[]

test('the interface is told as it is', async (t) => {
  const { url } = await startServer(t, { works: false })
  const described = (await (await fetch(`${url}/openapi.json`)).json()) as InterfaceDocument

  await t.test('every route is in the table, and every line of the table is a route', () => {
    const routes = Object.entries(described.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    assert.deepEqual([...names].sort(), routes.sort())
  })

  await t.test('exactly the routes described as closed turn a stranger away', async () => {
    for (const name of names) {
      const [method = '', path = ''] = name.split(' ')
      const isClosed = described.paths?.[path]?.[method.toLowerCase()]?.security !== undefined
      const status = await strangersStatus(url, name)
      assert.equal(status === 401 || status === 403, isClosed, `${name}: ${status}`)
    }
  })

  await t.test('every group of routes has a name in both languages', () => {
    const tags = Object.values(described.paths ?? {}).flatMap((methods) =>
      Object.values(methods).flatMap((operation) => operation.tags ?? []),
    )
    for (const language of ['zh', 'en'] as const)
      assert.deepEqual([...new Set(tags)].sort(), Object.keys(referenceWords(language).tags).sort())
  })

  for (const [language, other] of [
    ['zh', /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+ [a-z]+/],
    ['en', /\p{Script=Han}/u],
  ] as const)
    for (const path of ['/docs', '/docs/errors'])
      await t.test(`${path} is whole and in one language in ${language}`, async () => {
        const answer = await fetch(`${url}${path}?lang=${language}`)
        const text = await answer.text()
        assert.equal(answer.status, 200)
        assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'self'/)
        assert.doesNotMatch(text, /<script|<style| style=| on\w+=/)
        const said = text
          .replace(/<a class="other".*?<\/a>/, '')
          .replace(/<code>.*?<\/code>|<[^>]+>|[“"].*?[”"]/gs, ' ')
        assert.doesNotMatch(said, other)
      })

  await t.test('every code of the catalogue is an anchor of the page its problems point to', async () => {
    const text = await (await fetch(`${url}/docs/errors`)).text()
    for (const code of Object.keys(errors)) assert.ok(text.includes(`<div id="${code}">`), code)
  })

  await t.test('the style the pages ask for is served', async () => {
    const answer = await fetch(`${url}/docs/reference.css`)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/css/)
  })
})

test('the names the routes read from the query string are those the table tells', () => {
  const sources = globSync('io/http/{asking.ts,routes/*.ts}').map((file) => readFileSync(file, 'utf8'))
  const read = sources.flatMap((text) =>
    [...text.matchAll(/query(?:Text|Number|Date|Instant)\(\s*request,\s*'([\w-]+)'/g)].map(
      ([, name]) => name!,
    ),
  )
  const told = names.flatMap((name) => operationOf(name).query ?? [])
  const unread = ['q', 'after', 'facet.NAME']
  assert.deepEqual([...new Set([...read, ...unread])].sort(), [...new Set(told)].sort())
})

/** A stranger comes through a proxy, which makes even a request from this machine one from elsewhere. */
async function strangersStatus(url: string, name: OperationName): Promise<number> {
  const [method, path] = name.split(' ')
  const stop = new AbortController()
  const answer = await fetch(url + path!.replace(/[{}]/g, ''), {
    method,
    headers: { 'x-forwarded-for': '203.0.113.9' },
    signal: stop.signal,
  })
  stop.abort()
  return answer.status
}
