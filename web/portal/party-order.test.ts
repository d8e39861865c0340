import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { nextPartyOrder, orderParties, readPartyOrder } from './party-order.ts'

function party(id: string, changes: Partial<PartyView>): PartyView {
  const volume = { received: 0, accepted: 0, warned: 0, quarantined: 0, duplicate: 0 }
  return { id, name: { zh: id, en: id }, state: 'active', volume, ...changes } as PartyView
}

const parties = [
  party('a', { quality: null, lastContact: null, name: { zh: '统计局', en: 'Statistics' } }),
  party('b', {
    quality: 0.5,
    lastContact: '2026-03-01T00:00:00Z',
    name: { zh: '安监局', en: 'Work Safety' },
  }),
  party('c', {
    quality: 1,
    state: 'suspended',
    lastContact: '2026-04-01T00:00:00Z',
    name: { zh: '公安局', en: 'Police' },
  }),
]
const ids = (by: string, isDown: boolean, language: 'zh' | 'en' = 'en') =>
  orderParties(parties, { by, isDown } as never, language).map((one) => one.id)

test('a party of whom nothing is known comes last, up and down', () => {
  assert.deepEqual(ids('quality', false), ['b', 'c', 'a'])
  assert.deepEqual(ids('quality', true), ['c', 'b', 'a'])
  assert.deepEqual(ids('contact', true), ['c', 'b', 'a'])
})

test('names stand by the alphabet in English and by pinyin in Chinese', () => {
  assert.deepEqual(ids('name', false), ['c', 'a', 'b'])
  assert.deepEqual(ids('name', false, 'zh'), ['b', 'c', 'a'])
})

test('who may not send comes first by state, and equals stand by id', () => {
  assert.deepEqual(ids('state', false), ['c', 'a', 'b'])
  assert.deepEqual(ids('volume', true), ['a', 'b', 'c'])
})

test('an order nobody knows is the first one, and a title turns its own order round', () => {
  assert.deepEqual(readPartyOrder(new URLSearchParams('by=evil')), { by: 'volume', isDown: true })
  assert.deepEqual(readPartyOrder(new URLSearchParams('by=name')), { by: 'name', isDown: false })
  assert.deepEqual(nextPartyOrder('name', { by: 'name', isDown: false }), { by: 'name', isDown: true })
  assert.deepEqual(nextPartyOrder('volume', { by: 'name', isDown: true }), { by: 'volume', isDown: true })
})
