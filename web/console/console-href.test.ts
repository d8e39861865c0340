import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consoleHref, type LinkLike } from './console-href.ts'

const origin = 'http://localhost:8080'

function link(path: string, more: { target?: string; attributes?: string[] } = {}): LinkLike {
  const { target = '', attributes = [] } = more
  return { href: new URL(path, origin).href, target, hasAttribute: (name) => attributes.includes(name) }
}

test('a link between pages of the console is opened in place, with its query', () => {
  assert.equal(consoleHref(link('/console'), origin), '/console')
  assert.equal(
    consoleHref(link('/console/quarantine?state=open&row=1'), origin),
    '/console/quarantine?state=open&row=1',
  )
})

test('a link to the portal, another site or a look-alike path is left to the browser', () => {
  for (const path of ['/', '/laws/x', '/consoles', 'https://example.org/console', 'mailto:a@example.org']) {
    assert.equal(consoleHref(link(path), origin), null, path)
  }
})

test('downloads, new windows and a change of language or colours are left to the browser', () => {
  assert.equal(consoleHref(link('/console', { target: '_blank' }), origin), null)
  assert.equal(consoleHref(link('/console', { attributes: ['download'] }), origin), null)
  assert.equal(consoleHref(link('/console/balance?lang=en'), origin), null)
  assert.equal(consoleHref(link('/console/balance?theme=dark'), origin), null)
})
