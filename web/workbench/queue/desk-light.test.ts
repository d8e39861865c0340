import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskLight } from './desk-light.ts'

const desk = {
  isPaused: false,
  yellowAt: '2026-03-05T00:00:00+08:00',
  orangeAt: '2026-03-08T00:00:00+08:00',
  dueAt: '2026-03-10T23:59:59+08:00',
}

test('the light of a line is the gravest of those whose moment has come', () => {
  const at = (day: string) => deskLight(desk, `${day}T12:00:00+08:00`)
  assert.deepEqual(['2026-03-01', '2026-03-06', '2026-03-09', '2026-03-11'].map(at), [
    'normal',
    'yellow',
    'orange',
    'red',
  ])
})

test('what stands still or has no limit has no colour, however late it is', () => {
  const now = '2027-01-01T00:00:00+08:00'
  assert.equal(deskLight({ ...desk, isPaused: true }, now), 'paused')
  assert.equal(deskLight({ ...desk, dueAt: null }, now), 'none')
})
