import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWorkdays } from './add-workdays.ts'
import { buildCalendar, type CalendarOverride, isWorkday } from './calendar.ts'
import { calendarYears, shippedCalendar } from './calendar-years.ts'
import { addDays, weekdayOf } from './date.ts'
import { statutoryHolidayCount } from './statutory-holidays.ts'

const workdaysIn = (year: number) =>
  countWorkdays(`${year - 1}-12-31`, `${year}-12-31`, { calendar: shippedCalendar })

test('a year has the working days its notices leave', () => {
  assert.deepEqual(
    [2015, 2016, 2017, 2018, 2024, 2025, 2026].map(workdaysIn),
    [249, 250, 249, 250, 251, 248, 248],
  )
})

test('a working day is a weekday that is not off, or a weekend day announced as worked, on every day of the years', () => {
  const off = new Set(calendarYears.flatMap((year) => year.off))
  const work = new Set(calendarYears.flatMap((year) => year.work))
  for (let date = '2010-01-01'; date < '2035-01-01'; date = addDays(date, 1)) {
    const expected = work.has(date) || (weekdayOf(date) < 6 && !off.has(date))
    assert.equal(isWorkday(shippedCalendar, date), expected, date)
  }
})

test('a notice reaches into the December before its year', () => {
  assert.equal(isWorkday(shippedCalendar, '2018-12-29'), true)
  assert.equal(isWorkday(shippedCalendar, '2018-12-31'), false)
})

test('the notices of 2017 and 2026 stand as published', () => {
  const days = [
    '2017-01-02',
    '2017-01-22',
    '2017-02-04',
    '2017-04-01',
    '2017-05-27',
    '2017-05-30',
    '2017-09-30',
  ]
  assert.deepEqual(
    days.map((date) => isWorkday(shippedCalendar, date)),
    [false, true, true, true, true, false, true],
  )
  const plan = calendarYears.find(({ year }) => year === 2026)!
  assert.deepEqual(plan.work, [
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])
  assert.deepEqual(
    plan.off.filter((date) => weekdayOf(date) < 6),
    [
      ['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      ['2026-02-23', '2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
      ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    ].flat(),
  )
})

test('each announced year names its notice, and coverage ends with the last announced year', () => {
  for (const { year, complete, notices } of calendarYears)
    assert.equal(notices.length > 0, complete, String(year))
  assert.deepEqual(shippedCalendar.coverage, { from: '2015-01-01', until: '2026-12-31' })
})

test('a gap in the announced years ends the coverage before it', () => {
  const calendar = buildCalendar(calendarYears.filter(({ year }) => year !== 2020))
  assert.equal(calendar.coverage?.until, '2019-12-31')
  assert.equal(buildCalendar([]).coverage, undefined)
})

const festival: CalendarOverride = {
  divisionCode: '450000',
  date: '2026-04-20',
  work: false,
  reason: '三月三',
  docNo: '桂政办电〔2026〕1号',
}

test('a local day off holds in the division and everything below it, and nowhere else', () => {
  const calendar = buildCalendar(calendarYears, [festival])
  const divisions = ['450000', '450100', '450103', '450103001', '450103001002', '440103', undefined]
  assert.deepEqual(
    divisions.map((division) => isWorkday(calendar, '2026-04-20', division)),
    [false, false, false, false, false, true, true],
  )
})

test('a lower division wins over a higher one, and keeps what it does not change', () => {
  const county: CalendarOverride = { ...festival, divisionCode: '450103', work: true }
  const other: CalendarOverride = { ...festival, date: '2026-04-21' }
  const calendar = buildCalendar(calendarYears, [county, festival, other])
  assert.equal(isWorkday(calendar, '2026-04-20', '450103'), true)
  assert.equal(isWorkday(calendar, '2026-04-20', '450102'), false)
  assert.equal(isWorkday(calendar, '2026-04-21', '450103'), false)
})

test('an override of the whole country holds everywhere, beside local ones', () => {
  const national: CalendarOverride = { ...festival, divisionCode: '100000', date: '2026-06-01' }
  const calendar = buildCalendar(calendarYears, [national, festival])
  const divisions = [undefined, '110101', '450103']
  assert.deepEqual(
    divisions.map((division) => isWorkday(calendar, '2026-06-01', division)),
    [false, false, false],
  )
})

test('the version changes with a day, an override or the coverage, and with nothing else', () => {
  const version = shippedCalendar.version
  assert.equal(buildCalendar([...calendarYears].reverse()).version, version)
  assert.notEqual(buildCalendar(calendarYears, [festival]).version, version)
  assert.notEqual(buildCalendar(calendarYears.slice(1)).version, version)
  const announced = calendarYears.map((year) => ({ ...year, complete: true }))
  assert.notEqual(buildCalendar(announced).version, version)
})

test('a calendar refuses to be built from a day that does not exist', () => {
  assert.throws(() => buildCalendar(calendarYears, [{ ...festival, date: '2026-02-30' }]), RangeError)
})

test('statutory holidays are 11 until the end of 2024 and 13 from 2025', () => {
  assert.equal(statutoryHolidayCount('2024-12-31'), 11)
  assert.equal(statutoryHolidayCount('2025-01-01'), 13)
  assert.equal(statutoryHolidayCount('2013-12-31'), undefined)
})
