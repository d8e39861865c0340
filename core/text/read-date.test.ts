import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOfDay, dayNumberOf, isDate } from '../clock/date.ts'
import { instantMs } from '../clock/shanghai.ts'
import { readDate, readInstant } from './read-date.ts'

const sameDay = [
  '2018-10-01',
  '2018-10-1',
  '2018/10/01',
  '2018/10/1',
  '2018.10.1',
  '20181001',
  '2018年10月1日',
  '2018年10月01号',
  '2018 年 10 月 1 日',
  '二〇一八年十月一日',
  '二零一八年十月一日',
  '二○一八年十月一日',
  '贰零壹捌年壹拾月零壹日',
  '2018-10-01 09:30:00',
  '2018/10/1 9:30',
  '2018-10-01T00:00:00+08:00',
  '2018-10-01T00:00:00',
  '2018-09-30T16:00:00Z',
  '2018-10-01T09:30:00.123456+08',
  '20181001T093000',
  '20181001093000',
  '20181001093000123',
  '2018年10月1日9时30分',
  '2018年10月1日 9时',
  '２０１８－１０－０１',
  '２０１８年１０月１日',
  '2018—10—01',
  ' 2018-10-01\u200b ',
  '\ufeff2018-10-01',
  '43374',
  '43374.5',
  '43374.0',
]

for (const text of sameDay) {
  test(`${JSON.stringify(text)} is 1 October 2018`, () => {
    assert.deepEqual(readDate(text), { ok: true, date: '2018-10-01' })
  })
}

test('Chinese day and month numerals read to the last day of the year', () => {
  assert.deepEqual(readDate('二〇二四年十二月三十一日'), { ok: true, date: '2024-12-31' })
  assert.deepEqual(readDate('一九九九年元月廿九日'), { ok: true, date: '1999-01-29' })
  assert.deepEqual(readDate('二〇〇〇年二月二十九日'), { ok: true, date: '2000-02-29' })
})

test('Excel serial numbers agree with day numbers, after its false 29 February 1900', () => {
  assert.deepEqual(readDate('10000'), { ok: true, date: '1927-05-18' })
  assert.deepEqual(readDate('73050'), { ok: true, date: '2099-12-31' })
  assert.deepEqual(readDate('73051'), { ok: false, code: 'date-format' })
})

const refused: [code: string, texts: string[]][] = [
  ['date-empty', ['', '   ', '\u200b', '\ufeff']],
  [
    'date-not-real',
    [
      '2018-02-30',
      '2018年2月30日',
      '二〇一八年二月三十日',
      '2018-13-01',
      '20181301',
      '20180230',
      '2018/4/31',
      '2018-00-10',
      '0000-01-01',
      '1900-02-29',
      '9999-12-31T23:00:00-05:00',
    ],
  ],
  [
    'date-ambiguous',
    ['01/10/2018', '1.10.2018', '10-01-2018', '18-10-01', '18/10/1', '31/12/2018', '18年10月1日', '181001'],
  ],
  ['date-incomplete', ['2018-10', '2018年10月', '2018年', '2018', '201810', '10月1日']],
  [
    'time-not-real',
    ['2018-10-01 25:00', '2018-10-01 09:60:00', '2018-10-01T24:00:01', '2018-10-01T09:00:00+15:00'],
  ],
  [
    'date-format',
    [
      '长期',
      '无',
      '-',
      '2018-10/01',
      '2018-10-01x',
      '2018--10-01',
      '1e5',
      '-43374',
      '0',
      '123',
      'Oct 1 2018',
      'null',
      '2018-10-01 9',
      '2018-10-01 9:',
      '二〇一八年甲月一日',
      '2018-10-01; drop table',
      '9'.repeat(10_000),
      '2018-10-001',
    ],
  ],
]

for (const [code, texts] of refused) {
  test(`dates are refused as ${code}`, () => {
    for (const text of texts) assert.deepEqual(readDate(text), { ok: false, code }, text.slice(0, 50))
  })
}

test('an instant without zone is on a wall clock in China, with zone it is as written', () => {
  const instants: [string, string][] = [
    ['2018-10-01 09:30:00', '2018-10-01T01:30:00.000Z'],
    ['2018-10-01T09:30:00Z', '2018-10-01T09:30:00.000Z'],
    ['2018-10-01T09:30:00.5-02:30', '2018-10-01T12:00:00.500Z'],
    ['20181001T093000+0800', '2018-10-01T01:30:00.000Z'],
    ['2018年10月1日9时30分5秒', '2018-10-01T01:30:05.000Z'],
    ['2018-10-01 24:00:00', '2018-10-01T16:00:00.000Z'],
    ['1988-07-01 09:00:00', '1988-07-01T00:00:00.000Z'],
    ['43374.5', '2018-10-01T04:00:00.000Z'],
    ['20181001093000123', '2018-10-01T01:30:00.123Z'],
  ]
  for (const [text, instant] of instants) assert.deepEqual(readInstant(text), { ok: true, instant }, text)
})

test('an instant is not invented from a date alone', () => {
  for (const text of ['2018-10-01', '43374', '二〇一八年十月一日']) {
    assert.deepEqual(readInstant(text), { ok: false, code: 'time-missing' })
  }
  assert.deepEqual(readInstant('2018-02-30 10:00'), { ok: false, code: 'date-not-real' })
})

const anyDate = fc.integer({ min: dayNumberOf('1000-01-01'), max: dayNumberOf('9999-12-30') }).map(dateOfDay)

test('every written form of a day reads as that day', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, month, day] = date.split('-').map(Number)
      const forms = [
        date,
        `${year}/${month}/${day}`,
        `${year}.${month}.${day}`,
        `${year}年${month}月${day}日`,
      ]
      for (const text of [...forms, date.replaceAll('-', '')])
        assert.deepEqual(readDate(text), { ok: true, date })
    }),
  )
})

test('any text is read or refused, never thrown, and what is read is real', () => {
  const signs = fc.constantFrom(...'0123456789-/.年月日号时分秒十二〇 :TZ+，〔\u200b\ud800')
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: signs, maxLength: 30 }), fc.string({ unit: 'binary' })),
      (text) => {
        const reading = readDate(text)
        assert.ok(reading.ok ? isDate(reading.date) : reading.code.length > 0)
        const instant = readInstant(text)
        assert.ok(
          instant.ok ? instantMs(instant.instant) > Number.NEGATIVE_INFINITY : instant.code.length > 0,
        )
      },
    ),
    { numRuns: 3000 },
  )
})
