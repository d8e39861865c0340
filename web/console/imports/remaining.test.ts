import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remainingSeconds } from './remaining.ts'

test('half done in ten seconds means ten seconds more', () => {
  assert.equal(remainingSeconds({ first: { at: 0, done: 0 }, now: { at: 10_000, done: 50 }, all: 100 }), 10)
})

test('what had been done before the first look does not make the work faster', () => {
  assert.equal(remainingSeconds({ first: { at: 0, done: 80 }, now: { at: 10_000, done: 90 }, all: 100 }), 10)
})

test('while nothing moves nothing is said', () => {
  const first = { at: 0, done: 5 }
  assert.equal(remainingSeconds({ first, now: first, all: 100 }), null)
  assert.equal(remainingSeconds({ first, now: { at: 9000, done: 5 }, all: 100 }), null)
})

test('of less than two seconds nothing is concluded', () => {
  const first = { at: 0, done: 0 }
  assert.equal(remainingSeconds({ first, now: { at: 1999, done: 50 }, all: 100 }), null)
  assert.equal(remainingSeconds({ first, now: { at: 2000, done: 50 }, all: 100 }), 2)
})

test('a work that is through takes no more time', () => {
  assert.equal(remainingSeconds({ first: { at: 0, done: 0 }, now: { at: 2000, done: 120 }, all: 100 }), 0)
})
