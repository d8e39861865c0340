import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedCalendar as calendar } from './calendar-years.ts'
import { clockRules } from './clock-rules.ts'
import { isPast, light } from './light.ts'
import { type DueQuestion, dueOf } from './limit.ts'

const twenty: DueQuestion = { start: '2026-03-02', limit: { amount: 20, unit: 'workday' }, calendar }

function lightAt(now: string, question: DueQuestion = twenty): string {
  return light({ question, due: dueOf(question), now })
}

test('a clock of 20 working days is yellow from the 15th, orange with one left, red when the last second is over', () => {
  assert.equal(lightAt('2026-03-20T10:00:00+08:00'), 'normal')
  assert.equal(lightAt('2026-03-22T23:59:59+08:00'), 'normal')
  assert.equal(lightAt('2026-03-23T00:00:00+08:00'), 'yellow')
  assert.equal(lightAt('2026-03-26T23:00:00+08:00'), 'yellow')
  assert.equal(lightAt('2026-03-27T00:00:00+08:00'), 'orange')
  assert.equal(lightAt('2026-03-30T23:59:59.900+08:00'), 'orange')
  assert.equal(lightAt('2026-03-31T00:00:00+08:00'), 'red')
})

test('a suspended day shows a pause, and the pause does not use time', () => {
  const question = { ...twenty, suspensions: [{ from: '2026-03-09', to: '2026-03-13' }] }
  assert.equal(lightAt('2026-03-10T10:00:00+08:00', question), 'paused')
  assert.equal(lightAt('2026-03-27T10:00:00+08:00', question), 'normal')
  assert.equal(lightAt('2026-03-30T10:00:00+08:00', question), 'yellow')
  assert.equal(lightAt('2026-04-03T10:00:00+08:00', question), 'orange')
})

test('a clock that stands open is paused, and one that has not started is normal', () => {
  assert.equal(
    lightAt('2026-03-10T10:00:00+08:00', { ...twenty, suspensions: [{ from: '2026-03-09' }] }),
    'paused',
  )
  assert.equal(lightAt('2026-03-10T10:00:00+08:00', { ...twenty, start: null }), 'normal')
})

test('a limit in calendar days is measured in calendar days to its real last day, and warned in working days', () => {
  const question: DueQuestion = { ...twenty, limit: { amount: 60, unit: 'day' } }
  assert.equal(lightAt('2026-04-19T10:00:00+08:00', question), 'normal')
  assert.equal(lightAt('2026-04-20T10:00:00+08:00', question), 'yellow')
  assert.equal(lightAt('2026-04-30T10:00:00+08:00', question), 'orange')
  assert.equal(lightAt('2026-05-06T10:00:00+08:00', question), 'orange')
  assert.equal(lightAt('2026-05-07T00:00:00+08:00', question), 'red')
})

test('a limit of hours is measured to the minute', () => {
  const question: DueQuestion = {
    start: '2026-09-30T10:00:00+08:00',
    limit: { amount: 24, unit: 'hour' },
    calendar,
  }
  assert.equal(lightAt('2026-10-01T03:59:00+08:00', question), 'normal')
  assert.equal(lightAt('2026-10-01T04:00:00+08:00', question), 'yellow')
  assert.equal(lightAt('2026-10-01T10:00:01+08:00', question), 'red')
})

test('thresholds are those of the rules handed in', () => {
  const rules = { ...clockRules[0]!, yellowShare: 0.5, orangeWorkdaysLeft: 3 }
  assert.equal(lightAt('2026-03-16T10:00:00+08:00', { ...twenty, rules }), 'yellow')
  assert.equal(lightAt('2026-03-25T10:00:00+08:00', { ...twenty, rules }), 'orange')
})

test('the due second itself is still in time', () => {
  assert.equal(isPast('2026-03-30T15:59:59.000Z', '2026-03-30T15:59:59.999Z'), false)
  assert.equal(isPast('2026-03-30T15:59:59.000Z', '2026-03-30T16:00:00.000Z'), true)
})
