import assert from 'node:assert/strict'
import test from 'node:test'
import { crossing } from './crossing.ts'

test('a line is crossed when the value passes it, not when it reaches it', () => {
  assert.equal(crossing(2, 3, { above: 3 }), null)
  assert.equal(crossing(3, 4, { above: 3 }), 'above')
})

test('staying beyond the line crosses nothing', () => {
  assert.equal(crossing(4, 9, { above: 3 }), null)
  assert.equal(crossing(0.8, 0.7, { below: 0.9 }), null)
})

test('a value that falls through its lower line crosses it', () => {
  assert.equal(crossing(0.95, 0.89, { below: 0.9 }), 'below')
})
