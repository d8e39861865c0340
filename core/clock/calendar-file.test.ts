import assert from 'node:assert/strict'
import test from 'node:test'
import { buildCalendar, isWorkday } from './calendar.ts'
import { type CalendarFile, calendarFaults, calendarParts, type LocalDays } from './calendar-file.ts'
import { calendarYears } from './calendar-years.ts'

const notices = [{ docNo: '国办发明电〔2026〕9号', url: 'https://www.gov.cn/zhengce/content_1.htm' }]
const off = ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05']
const rest = [
  '2027-05-01',
  '2027-05-02',
  '2027-06-09',
  '2027-09-15',
  '2027-10-01',
  '2027-10-02',
  '2027-10-03',
]
const plan = {
  year: 2027,
  complete: true,
  notices,
  source: '国务院办公厅',
  off: [...off, ...rest],
  work: ['2027-02-14'],
}
const local: LocalDays = {
  divisionCode: '450000',
  notices: [{ docNo: '桂政办电〔2026〕1号', url: 'https://www.gxzf.gov.cn/a.htm' }],
  source: '广西壮族自治区人民政府办公厅',
  days: [{ date: '2027-04-20', work: false, reason: '三月三' }],
}
const codes = (file: CalendarFile) => calendarFaults(file).map(({ code, at }) => `${code} ${at}`)

test('every shipped year that is announced could be loaded as it is', () => {
  // The notice that lengthened the holidays of 2020 names a Monday.
  const known = 'calendar-work-weekday 2020-02-03'
  const faults = calendarYears.filter(({ complete }) => complete).flatMap(codes)
  assert.deepEqual(
    faults.filter((fault) => fault !== known),
    [],
  )
  assert.deepEqual([codes(plan), codes(local)], [[], []])
})

test('a part of a year, a plan without its notice and a day that cannot be so are each named', () => {
  const faulty: [object, string][] = [
    [{ complete: false }, 'calendar-year-part 2027'],
    [{ notices: [] }, 'calendar-notice-missing '],
    [{ notices: [{ ...notices[0]!, url: 'https://gov.cn.example.org/a' }] }, 'calendar-notice-missing '],
    [{ notices: [{ ...notices[0]!, docNo: '通知' }] }, 'calendar-notice-missing '],
    [{ work: ['2027-02-30'] }, 'calendar-day-unreal 2027-02-30'],
    [{ work: ['2028-01-01'] }, 'calendar-day-outside 2028-01-01'],
    [{ work: ['2027-02-15'] }, 'calendar-work-weekday 2027-02-15'],
    [{ work: ['2027-02-06'] }, 'calendar-day-twice 2027-02-06'],
    [{ off: plan.off.filter((day) => day !== '2027-10-02') }, 'calendar-holiday-missing 2027-10-02'],
    [{ off: plan.off.slice(-8) }, 'calendar-holiday-missing 2027-01-01'],
    [{ off: plan.off.filter((day) => day !== '2027-09-15') }, 'calendar-holiday-missing 2027'],
  ]
  for (const [change, fault] of faulty) assert.deepEqual(codes({ ...plan, ...change }), [fault])
  assert.deepEqual(codes({ ...local, divisionCode: '45' }), ['calendar-division 45'])
  assert.deepEqual(codes({ ...local, days: [] }), ['calendar-year-part 450000'])
})

test('a year that is loaded takes the place of the shipped one, and a division’s later day that of an earlier', () => {
  const worked = { ...local, days: [{ date: '2027-04-20', work: true, reason: '调整' }] }
  const once = calendarParts(calendarYears, [plan, local])
  const calendar = buildCalendar(once.years, once.overrides)
  assert.equal(calendar.coverage?.until, '2027-12-31')
  assert.deepEqual(
    [isWorkday(calendar, '2027-04-20'), isWorkday(calendar, '2027-04-20', '450103')],
    [true, false],
  )
  const twice = calendarParts(calendarYears, [plan, local, worked])
  assert.equal(isWorkday(buildCalendar(twice.years, twice.overrides), '2027-04-20', '450103'), true)
})
