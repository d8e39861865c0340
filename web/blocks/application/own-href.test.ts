import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LinkLike, ownHref } from './own-href.ts'

const origin = 'http://localhost:8080'
const console = { origin, below: '/console' }

function link(path: string, more: { target?: string; attributes?: string[] } = {}): LinkLike {
  const { target = '', attributes = [] } = more
  return { href: new URL(path, origin).href, target, hasAttribute: (name) => attributes.includes(name) }
}

test('a link between pages of the console is opened in place, with its query', () => {
  assert.equal(ownHref(link('/console'), console), '/console')
  assert.equal(
    ownHref(link('/console/quarantine?state=open&row=1'), console),
    '/console/quarantine?state=open&row=1',
  )
})

test('a link to the portal, another site or a look-alike path is left to the browser', () => {
  for (const path of ['/', '/laws/x', '/consoles', 'https://example.org/console', 'mailto:a@example.org']) {
    assert.equal(ownHref(link(path), console), null, path)
  }
})

test('downloads, new windows and a change of language or colours are left to the browser', () => {
  assert.equal(ownHref(link('/console', { target: '_blank' }), console), null)
  assert.equal(ownHref(link('/console', { attributes: ['download'] }), console), null)
  assert.equal(ownHref(link('/console/balance?lang=en'), console), null)
  assert.equal(ownHref(link('/console/balance?theme=dark'), console), null)
})
