import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildCalendar, isWorkday } from './calendar.ts'
import { shippedCalendar as calendar, calendarYears } from './calendar-years.ts'
import { clockRules } from './clock-rules.ts'
import { addDays, addMonths, dateOfDay, dayNumberOf } from './date.ts'
import type { LimitUnit } from './expiry.ts'
import { type DueQuestion, dueOf } from './limit.ts'

const workdays = (amount: number) => ({ amount, unit: 'workday' }) as const
const days = (amount: number) => ({ amount, unit: 'day' }) as const
const hours = (amount: number) => ({ amount, unit: 'hour' }) as const
const months = (amount: number) => ({ amount, unit: 'month' }) as const

function answer(question: Omit<DueQuestion, 'calendar'>): string {
  const due = dueOf({ calendar, ...question })
  return due.ok ? due.due : due.code
}

const worked: [start: string, amount: number, due: string][] = [
  ['2017-01-20', 20, '2017-02-22'],
  ['2017-09-28', 7, '2017-10-13'],
  ['2018-02-09', 5, '2018-02-22'],
  ['2018-09-30', 1, '2018-10-08'],
  ['2024-02-02', 7, '2024-02-18'],
  ['2024-04-30', 3, '2024-05-08'],
  ['2024-09-27', 20, '2024-10-30'],
  ['2025-01-22', 5, '2025-02-05'],
  ['2025-09-26', 7, '2025-10-13'],
  ['2026-02-11', 20, '2026-03-17'],
  ['2026-04-30', 5, '2026-05-11'],
  ['2026-09-24', 7, '2026-10-12'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-03-02', 20, '2026-03-30'],
]

for (const [start, amount, due] of worked) {
  test(`${amount} working days from ${start} end on ${due}`, () => {
    assert.equal(answer({ start, limit: workdays(amount) }), due)
  })
}

test('a suspended week moves 20 working days past it and past the holiday behind it', () => {
  const suspensions = [{ from: '2026-03-09', to: '2026-03-13' }]
  assert.equal(answer({ start: '2026-03-02', limit: workdays(20), suspensions }), '2026-04-07')
})

test('an answer names day, instant, start, certainty and calendar', () => {
  assert.deepEqual(dueOf({ start: '2018-09-30', limit: workdays(1), calendar }), {
    ok: true,
    start: '2018-09-30',
    due: '2018-10-08',
    dueAt: '2018-10-08T15:59:59.000Z',
    provisional: false,
    calendarVersion: calendar.version,
  })
})

test('at the counter the last day ends at closing, and rules handed in may close at another hour', () => {
  const question: DueQuestion = { start: '2018-09-30', limit: workdays(1), calendar, channel: 'counter' }
  const dueAt = (asked: DueQuestion) => {
    const due = dueOf(asked)
    return due.ok && due.dueAt
  }
  assert.equal(dueAt(question), '2018-10-08T09:30:00.000Z')
  const rules = { ...clockRules[0]!, closing: { portal: '23:59:59', counter: '16:00:00' } }
  assert.equal(dueAt({ ...question, rules }), '2018-10-08T08:00:00.000Z')
})

test('calendar days count rest days, but do not end on one', () => {
  assert.equal(answer({ start: '2026-03-02', limit: days(10) }), '2026-03-12')
  assert.equal(answer({ start: '2026-03-02', limit: days(5) }), '2026-03-09')
  assert.equal(answer({ start: '2026-09-21', limit: days(10) }), '2026-10-08')
  assert.equal(answer({ start: '2026-02-12', limit: days(2) }), '2026-02-14')
})

test('months and years end on the corresponding day, then on the next working day', () => {
  assert.equal(answer({ start: '2026-01-30', limit: months(1) }), '2026-02-28')
  assert.equal(answer({ start: '2025-12-31', limit: months(2) }), '2026-02-28')
  assert.equal(answer({ start: '2026-04-02', limit: months(6) }), '2026-10-08')
  assert.equal(answer({ start: '2024-02-29', limit: { amount: 1, unit: 'year' } }), '2025-02-28')
})

test('suspended days are given back to limits in days and months', () => {
  const suspensions = [{ from: '2026-03-04', to: '2026-03-05' }]
  assert.equal(answer({ start: '2026-03-02', limit: days(10), suspensions }), '2026-03-16')
  assert.equal(answer({ start: '2026-03-02', limit: days(9), suspensions }), '2026-03-13')
  assert.equal(answer({ start: '2026-03-02', limit: months(1), suspensions }), '2026-04-07')
  assert.equal(answer({ start: '2026-03-02', limit: months(2), suspensions }), '2026-05-06')
})

test('hours elapse over holidays, from the minute of the event', () => {
  const start = '2026-09-30T10:15:00+08:00'
  const due = dueOf({ start, limit: hours(72), calendar })
  assert.deepEqual(due.ok && [due.due, due.dueAt, due.provisional], [
    '2026-10-03',
    '2026-10-03T02:15:00.000Z',
    false,
  ])
})

test('hours stand still on suspended days, whole days in China', () => {
  const start = '2026-03-02T20:00:00+08:00'
  const suspensions = [{ from: '2026-03-03', to: '2026-03-04' }]
  const due = dueOf({ start, limit: hours(24), suspensions, calendar })
  assert.equal(due.ok && due.dueAt, '2026-03-05T12:00:00.000Z')
})

test('hours cannot be counted from a date alone', () => {
  assert.equal(answer({ start: '2026-03-02', limit: hours(24) }), 'instant-needed')
})

test('an event at night counts on its own date in China, unless local rules move it', () => {
  const night = '2026-03-02T15:30:00Z'
  assert.equal(answer({ start: night, limit: workdays(5) }), '2026-03-09')
  assert.equal(answer({ start: night, limit: workdays(5), afterHours: 'next' }), '2026-03-10')
  assert.equal(
    answer({ start: '2026-03-02T17:30:00+08:00', limit: workdays(5), afterHours: 'next' }),
    '2026-03-09',
  )
  assert.equal(
    answer({ start: '2026-03-02T17:30:01+08:00', limit: workdays(5), afterHours: 'next' }),
    '2026-03-10',
  )
})

test('an event on a rest day counts on its own date, or on the next working day by local rules', () => {
  assert.equal(answer({ start: '2026-03-07', limit: workdays(1) }), '2026-03-09')
  assert.equal(answer({ start: '2026-03-07', limit: workdays(1), afterHours: 'next' }), '2026-03-10')
})

test('no clock runs before the materials are complete', () => {
  assert.equal(answer({ start: null, limit: workdays(20) }), 'not-started')
  assert.equal(answer({ start: undefined, limit: workdays(20) }), 'not-started')
})

test('a suspension that still runs leaves the end open, if it began before the end', () => {
  const open = (from: string) => answer({ start: '2026-03-02', limit: workdays(5), suspensions: [{ from }] })
  assert.equal(open('2026-03-09'), 'suspended')
  assert.equal(open('2026-03-10'), '2026-03-09')
  for (const limit of [days(3), months(1), hours(72)]) {
    const start = '2026-03-02T10:00:00+08:00'
    assert.equal(answer({ start, limit, suspensions: [{ from: '2026-03-04' }] }), 'suspended')
  }
})

test('an answer that leans on a year without a plan is provisional until the plan is loaded', () => {
  const provisional = (start: string, limit = workdays(5), asked = calendar) => {
    const due = dueOf({ start, limit, calendar: asked })
    return due.ok && due.provisional
  }
  assert.equal(provisional('2026-12-24'), false)
  assert.equal(provisional('2026-12-25'), true)
  assert.equal(provisional('2031-06-01'), true)
  assert.equal(provisional('2014-06-01'), true)
  assert.equal(provisional('2014-12-31'), false)
  const announced = buildCalendar(calendarYears.map((year) => ({ ...year, complete: true })))
  assert.equal(provisional('2026-12-25', workdays(5), announced), false)
})

test('a limit, a start or a suspension that makes no sense is refused by its code', () => {
  for (const amount of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
    assert.equal(answer({ start: '2026-03-02', limit: workdays(amount) }), 'limit-not-countable')
  }
  for (const start of ['2026-02-30', '2026-03-02T10:00:00', 'tomorrow', '9801-01-01'.slice(0, 9)]) {
    assert.equal(answer({ start, limit: workdays(5) }), 'start-not-real')
  }
  assert.equal(answer({ start: '9900-01-01', limit: workdays(5) }), 'beyond-years')
  const suspended = (from: string, to: string) =>
    answer({ start: '2026-03-02', limit: workdays(5), suspensions: [{ from, to }] })
  assert.equal(suspended('2026-03-05', '2026-03-04'), 'suspension-reversed')
  assert.equal(suspended('2026-03-05', '2026-02-30'), 'suspension-not-real')
  assert.equal(suspended('2026-03-05', '9999-12-31'), 'beyond-years')
  const start = '2026-03-02T10:00:00Z'
  const suspensions = [{ from: '2026-03-02', to: '9999-12-31' }]
  assert.equal(answer({ start, limit: hours(48), suspensions }), 'beyond-years')
})

const units: LimitUnit[] = ['workday', 'day', 'month', 'year']
const question = fc.record({
  start: fc.integer({ min: dayNumberOf('2014-06-01'), max: dayNumberOf('2028-06-01') }).map(dateOfDay),
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom(...units),
  offset: fc.integer({ min: -30, max: 90 }),
  length: fc.nat(30),
})

test('whatever the unit, a limit of days ends on a working day that is not suspended, never earlier for a suspension', () => {
  fc.assert(
    fc.property(question, ({ start, amount, unit, offset, length }) => {
      const limit = { amount, unit }
      const suspension = { from: addDays(start, offset), to: addDays(start, offset + length) }
      const free = answer({ start, limit })
      const due = answer({ start, limit, suspensions: [suspension] })
      assert.equal(isWorkday(calendar, due), true)
      assert.ok(due >= free)
      assert.ok(due < suspension.from || due > suspension.to)
    }),
    { numRuns: 400 },
  )
})

test('without suspension a limit in days ends on its last day or on the first working day after it', () => {
  fc.assert(
    fc.property(question, ({ start, amount, unit }) => {
      if (unit === 'workday') return
      const factor = unit === 'year' ? 12 : 1
      const last = unit === 'day' ? addDays(start, amount) : addMonths(start, amount * factor)
      let expected = last
      while (!isWorkday(calendar, expected)) expected = addDays(expected, 1)
      assert.equal(answer({ start, limit: { amount, unit } }), expected)
    }),
  )
})

test('any start, amount and suspension text is answered or refused, never thrown', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('2026-03-02', '2026-03-02T10:00:00Z', '9999-12-31', '0001-01-01'),
  )
  const unit = fc.constantFrom<LimitUnit>('workday', 'day', 'hour', 'month', 'year')
  fc.assert(
    fc.property(text, text, text, unit, fc.double(), (start, from, to, named, amount) => {
      const limit = { amount: Math.abs(amount) < 1e6 ? Math.trunc(amount) : amount, unit: named }
      assert.ok(answer({ start, limit, suspensions: [{ from, to }], afterHours: 'next' }).length > 0)
    }),
    { numRuns: 500 },
  )
})
