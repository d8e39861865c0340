import assert from 'node:assert/strict'
import test from 'node:test'
import { bookHref, bookQuestion, readBookFilter } from './book-filter.ts'

const none = { actor: null, subject: null, key: null, act: null, day: null }

test('a filter comes back from its own address, and a day the calendar has not is none', () => {
  const filter = { ...none, key: '江市监罚〔2025〕11号', day: '2026-11-02' }
  assert.deepEqual(readBookFilter(new URLSearchParams(bookHref(filter).split('?')[1])), filter)
  assert.deepEqual(readBookFilter(new URLSearchParams({ day: '2026-02-30' })), none)
  assert.equal(bookHref(filter, { key: null, day: null }), '/console/book')
})

test('a day is asked for from its midnight in Beijing to the next', () => {
  const asked = new URLSearchParams(bookQuestion({ ...none, day: '2026-10-31' }).split('?')[1])
  assert.deepEqual(
    [asked.get('from'), asked.get('until')],
    ['2026-10-31T00:00:00+08:00', '2026-11-01T00:00:00+08:00'],
  )
})
