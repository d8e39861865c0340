import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  dateInShanghai,
  instantInShanghai,
  instantMs,
  msInShanghai,
  wallClockInShanghai,
} from './shanghai.ts'

const zoneData = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const from1950 = fc.integer({ min: Date.parse('1950-01-01T00:00:00Z') / 1000, max: 4_000_000_000 })
const summers = fc.integer({ min: Date.parse('1986-01-01T00:00:00Z') / 1000, max: 700_000_000 })

test('the wall clock in China is that of the zone data, daylight saving of 1986 to 1991 included', () => {
  fc.assert(
    fc.property(fc.oneof(from1950, summers), (seconds) => {
      const instant = new Date(seconds * 1000).toISOString()
      const { date, ms } = wallClockInShanghai(instant)
      const time = new Date(ms).toISOString().slice(11, 19)
      assert.equal(`${date} ${time}`, zoneData.format(new Date(seconds * 1000)))
    }),
    { numRuns: 500 },
  )
})

test('every change of daylight saving falls on the second the zone data has', () => {
  for (
    let hour = Date.parse('1986-01-01T00:00:00Z');
    hour < Date.parse('1992-01-01T00:00:00Z');
    hour += 3_600_000
  ) {
    const { date, ms } = wallClockInShanghai(new Date(hour).toISOString())
    assert.equal(`${date} ${new Date(ms).toISOString().slice(11, 19)}`, zoneData.format(new Date(hour)))
  }
})

test('a late evening in UTC is the next day in China', () => {
  assert.equal(dateInShanghai('2018-09-30T15:59:59Z'), '2018-09-30')
  assert.equal(dateInShanghai('2018-09-30T16:00:00Z'), '2018-10-01')
  assert.equal(dateInShanghai('2018-10-01T00:00:00+08:00'), '2018-10-01')
  assert.equal(dateInShanghai('1988-06-30T15:30:00Z'), '1988-07-01')
})

test('a date and time of day in China become an instant, and come back', () => {
  assert.equal(instantInShanghai('2018-10-08', '23:59:59'), '2018-10-08T15:59:59.000Z')
  assert.equal(instantInShanghai('2018-10-08', '24:00:00'), '2018-10-08T16:00:00.000Z')
  assert.equal(instantInShanghai('1988-07-01', '09:00:00'), '1988-07-01T00:00:00.000Z')
  fc.assert(
    fc.property(from1950, (seconds) => {
      const { date, ms } = wallClockInShanghai(new Date(seconds * 1000).toISOString())
      assert.ok(seconds * 1000 - msInShanghai(date, ms) <= 3_600_000)
    }),
  )
})

test('a text without zone, or with a day that does not exist, is not an instant', () => {
  for (const text of [
    '2018-10-01',
    '2018-10-01T09:00:00',
    '2018-02-30T00:00:00Z',
    '2018-10-01T25:00:00Z',
    'now',
    '',
  ]) {
    assert.ok(Number.isNaN(instantMs(text)), text)
  }
  assert.throws(() => dateInShanghai('2018-10-01'), RangeError)
})
