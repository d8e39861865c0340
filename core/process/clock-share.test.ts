import assert from 'node:assert/strict'
import test from 'node:test'
import { buildCalendar } from '../clock/calendar.ts'
import { calendarYears, shippedCalendar } from '../clock/calendar-years.ts'
import type { CaseClock } from './case-clock.ts'
import { clockShare } from './clock-share.ts'

const clock = (more: Partial<CaseClock> = {}): CaseClock => ({
  start: '2026-03-02',
  statutory: { amount: 10, unit: 'workday', basis: '' },
  promised: null,
  suspensions: [],
  extensions: [],
  stoppedAt: null,
  due: {
    statutory: '2026-03-16T15:59:59.000Z',
    promised: null,
    provisional: false,
    calendarVersion: '',
  },
  ...more,
})
const at = (now: string, calendar = shippedCalendar) => ({ counting: { calendar }, now })
const noon = (date: string) => `${date}T04:00:00.000Z`

test('a clock of working days is shared along the calendar its end was counted by, the local days of its division among them', () => {
  assert.deepEqual(clockShare(clock(), at(noon('2026-03-09'))), { used: 0.5, left: 5, unit: 'workday' })
  const local = { divisionCode: '331500', date: '2026-03-12', work: false, reason: '台风', docNo: '1' }
  const calendar = buildCalendar(calendarYears, [local])
  assert.equal(clockShare(clock(), at(noon('2026-03-09'), calendar)).left, 5, 'elsewhere')
  const counting = { calendar, division: '331502' }
  assert.equal(clockShare(clock(), { counting, now: noon('2026-03-09') }).left, 4)
})

test('what is over is told as a number below nothing, and what was stopped stays as it stood', () => {
  assert.deepEqual(clockShare(clock(), at(noon('2026-03-18'))), { used: 1.2, left: -2, unit: 'workday' })
  const stoppedAt = noon('2026-03-06')
  assert.equal(clockShare(clock({ stoppedAt }), at(noon('2026-03-18'))).left, 6)
})

test('days of a special procedure do not count, and while one lasts nobody says how much is left', () => {
  const suspensions = [{ from: '2026-03-10', to: '2026-03-11' }]
  assert.equal(clockShare(clock({ suspensions }), at(noon('2026-03-09'))).left, 3)
  const due = { ...clock().due, statutory: null }
  const paused = clock({ suspensions: [{ from: '2026-03-06' }], due })
  assert.deepEqual(clockShare(paused, at(noon('2026-03-09'))), { used: 0.4, left: null, unit: 'workday' })
})

test('hours are counted in hours, months and days in days, a promise before the law', () => {
  const hours = clock({ start: noon('2026-03-16'), statutory: { amount: 24, unit: 'hour', basis: '' } })
  assert.deepEqual(clockShare(hours, at('2026-03-16T13:59:59.000Z')).left, 2)
  const months = clock({ statutory: { amount: 1, unit: 'month', basis: '' } })
  assert.deepEqual(clockShare(months, at(noon('2026-03-09'))), { used: 0.5, left: 7, unit: 'day' })
  const promised = { amount: 5, unit: 'workday', basis: '' } as const
  const due = { ...clock().due, promised: '2026-03-09T15:59:59.000Z' }
  assert.equal(clockShare(clock({ promised, due }), at(noon('2026-03-05'))).left, 2)
})
