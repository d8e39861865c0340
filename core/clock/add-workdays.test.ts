import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addWorkdays, countWorkdays } from './add-workdays.ts'
import { isWorkday } from './calendar.ts'
import { shippedCalendar as calendar } from './calendar-years.ts'
import { addDays, dateOfDay, dayNumberOf } from './date.ts'
import type { Suspension } from './suspension.ts'

const anyDate = fc.integer({ min: dayNumberOf('2014-06-01'), max: dayNumberOf('2028-06-01') }).map(dateOfDay)
const anySuspension = fc
  .tuple(anyDate, fc.nat(40))
  .map(([from, days]): Suspension => ({ from, to: addDays(from, days) }))
const nearby = (start: string) =>
  fc
    .tuple(fc.integer({ min: -20, max: 60 }), fc.nat(20))
    .map(([offset, days]) => ({ from: addDays(start, offset), to: addDays(start, offset + days) }))
const scene = anyDate.chain((start) =>
  fc.record({
    start: fc.constant(start),
    n: fc.nat(60),
    suspensions: fc.array(fc.oneof(anySuspension, nearby(start)), { maxLength: 4 }),
    more: nearby(start),
  }),
)

function steppedDay(start: string, n: number, suspensions: readonly Suspension[]): string {
  let date = start
  for (let counted = 0; counted < n; ) {
    date = addDays(date, 1)
    const isSuspended = suspensions.some(({ from, to }) => from <= date && date <= to!)
    if (isWorkday(calendar, date) && !isSuspended) counted += 1
  }
  return date
}

test('the day is the one found by stepping day by day over rest days and suspensions', () => {
  fc.assert(
    fc.property(scene, ({ start, n, suspensions }) => {
      assert.equal(addWorkdays(start, n, { calendar, suspensions }), steppedDay(start, n, suspensions))
    }),
    { numRuns: 400 },
  )
})

test('the day is always worked, grows with n, and counts back to n', () => {
  fc.assert(
    fc.property(scene, ({ start, n, suspensions }) => {
      const day = addWorkdays(start, n + 1, { calendar, suspensions })
      assert.equal(isWorkday(calendar, day), true)
      assert.ok(day > addWorkdays(start, n, { calendar, suspensions }))
      assert.equal(countWorkdays(start, day, { calendar, suspensions }), n + 1)
    }),
  )
})

test('no working days after a day is that day, suspended or not', () => {
  fc.assert(
    fc.property(scene, ({ start, suspensions }) => {
      assert.equal(addWorkdays(start, 0, { calendar, suspensions }), start)
    }),
  )
})

test('another suspension never brings the day forward', () => {
  fc.assert(
    fc.property(scene, ({ start, n, suspensions, more }) => {
      const before = addWorkdays(start, n, { calendar, suspensions })
      assert.ok(addWorkdays(start, n, { calendar, suspensions: [...suspensions, more] }) >= before)
    }),
  )
})

test('an extension is more of the same limit', () => {
  const extended = addWorkdays('2026-03-02', 20, { calendar, extensions: [{ amount: 10 }] })
  assert.equal(extended, addWorkdays('2026-03-02', 30, { calendar }))
})

test('counting backwards is the negative of counting forwards', () => {
  assert.equal(countWorkdays('2026-03-02', '2026-03-30', { calendar }), 20)
  assert.equal(countWorkdays('2026-03-30', '2026-03-02', { calendar }), -20)
  assert.equal(countWorkdays('2026-03-30', '2026-03-30', { calendar }), 0)
})

test('half a working day, less than none, and an open suspension have no day', () => {
  assert.throws(() => addWorkdays('2026-03-02', 1.5, { calendar }), RangeError)
  assert.throws(() => addWorkdays('2026-03-02', -1, { calendar }), RangeError)
  assert.throws(
    () => addWorkdays('2026-03-02', 5, { calendar, suspensions: [{ from: '2026-03-04' }] }),
    RangeError,
  )
})
