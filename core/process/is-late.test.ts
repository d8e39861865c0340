import assert from 'node:assert/strict'
import test from 'node:test'
import type { CaseClock } from './case-clock.ts'
import { isLate, isPastLaw } from './is-late.ts'

const due = '2026-03-09T15:59:59.000Z'
const after = '2026-03-09T16:00:00.000Z'
const running = { due: { promised: null, statutory: due }, stoppedAt: null } as unknown as CaseClock
const clocks = {
  answer: { statutory: 'answerWithin' },
  publicity: { statutory: 'publicFor', waits: true },
} as const

test('an office is late from the second after the last, and says why when it acts then', () => {
  const state = { clocks: { answer: running } }
  assert.deepEqual([isLate({ clocks }, state, due), isPastLaw({ clocks }, state, due)], [false, false])
  assert.deepEqual([isLate({ clocks }, state, after), isPastLaw({ clocks }, state, after)], [true, true])
})

test('nobody is late when the time of the applicant or of a notice to the public is over', () => {
  const state = { clocks: { publicity: running } }
  assert.deepEqual([isLate({ clocks }, state, after), isPastLaw({ clocks }, state, after)], [false, false])
})
