import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateOfDay,
  dayNumberOf,
  isDate,
  weekdayOf,
} from './date.ts'
import { formatDate, formatInstant } from './format-date.ts'

const anyDay = fc.integer({ min: dayNumberOf('0001-01-01'), max: dayNumberOf('9999-12-31') })

test('a date is real only when its day exists and it is written in full', () => {
  for (const date of ['2018-10-01', '2000-02-29', '2024-02-29', '0001-01-01', '9999-12-31']) {
    assert.equal(isDate(date), true, date)
  }
  const wrong = [
    '2018-02-30',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-10-00',
    '0000-01-01',
    '2018-4-31',
  ]
  for (const date of [
    ...wrong,
    '2018-10-1',
    '2018/10/01',
    '',
    '2018-10-01 ',
    '２０１８-10-01',
    '-018-10-01',
  ]) {
    assert.equal(isDate(date), false, date)
  }
})

test('day numbers agree with the proleptic Gregorian calendar of the language over every year', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = dateOfDay(day)
      assert.equal(dayNumberOf(date), day)
      assert.equal(new Date(day * 86_400_000).toISOString().slice(0, 10), date)
    }),
  )
  for (let day = dayNumberOf('1899-12-25'); day < dayNumberOf('2105-01-05'); day += 1) {
    assert.equal(dayNumberOf(dateOfDay(day)), day)
  }
})

test('a text that is not a date, and a day past four-digit years, break the promise loudly', () => {
  assert.throws(() => dayNumberOf('2018-02-30'), RangeError)
  assert.throws(() => dateOfDay(dayNumberOf('9999-12-31') + 1), RangeError)
  assert.throws(() => addMonths('9999-12-01', 1), RangeError)
  assert.throws(() => dateOfDay(Number.NaN), RangeError)
})

test('months and years end on the corresponding day, or on the last day of a month that lacks it', () => {
  assert.equal(addMonths('2018-01-15', 1), '2018-02-15')
  assert.equal(addMonths('2018-01-31', 1), '2018-02-28')
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29')
  assert.equal(addMonths('2018-08-31', 6), '2019-02-28')
  assert.equal(addMonths('2018-10-31', 14), '2019-12-31')
  assert.equal(addMonths('2018-03-31', -1), '2018-02-28')
  assert.equal(addYears('2024-02-29', 1), '2025-02-28')
  assert.equal(addYears('2024-02-29', 4), '2028-02-29')
})

test('days carry over months and years in both directions', () => {
  assert.equal(addDays('2018-12-31', 1), '2019-01-01')
  assert.equal(addDays('2024-03-01', -1), '2024-02-29')
})

test('weekdays run from Monday 1 to Sunday 7, before 1970 too', () => {
  assert.deepEqual(
    ['2018-10-01', '2018-10-07', '1970-01-01', '1949-10-01', '0001-01-01'].map(weekdayOf),
    [1, 7, 4, 6, 1],
  )
})

test('dates sort in the order of time', () => {
  assert.deepEqual(['2019-01-01', '2018-12-31', '2018-02-01'].sort(compareDates), [
    '2018-02-01',
    '2018-12-31',
    '2019-01-01',
  ])
})

test('dates read as people write them in both languages', () => {
  assert.equal(formatDate('2018-10-01', 'zh'), '2018年10月1日')
  assert.equal(formatDate('2018-10-01', 'en'), '1 October 2018')
  assert.equal(formatInstant('2018-10-01T01:30:59Z'), '2018-10-01 09:30')
  assert.equal(formatInstant('2018-09-30T16:05:00Z'), '2018-10-01 00:05')
})
