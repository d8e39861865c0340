import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  dayOf,
  fill,
  formatBytes,
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatSeconds,
  formatShort,
} from './format.ts'

test('a business date is written as people write it, and anything else stays as it came', () => {
  assert.equal(formatDate('2026-03-01', 'zh'), '2026年3月1日')
  assert.equal(formatDate('2026-03-01', 'en'), '1 March 2026')
  assert.equal(formatDate('2015年起', 'zh'), '2015年起')
})

test('an instant is shown in Beijing time, so the last evening hours of UTC are the next day', () => {
  assert.equal(formatInstant('2026-03-01T16:05:00Z', 'zh'), '2026年3月2日 00:05')
  assert.equal(dayOf('2026-03-01T15:59:59Z'), '2026-03-01')
  assert.equal(dayOf('2026-03-01T16:00:00Z'), '2026-03-02')
})

test('money kept in fen is shown in yuan with its two decimals', () => {
  assert.equal(formatMoney(1_234_567, 'zh'), '¥12,345.67')
  assert.equal(formatMoney(50, 'en'), '¥0.50')
})

test('a count stays whole until it is too long for a tile', () => {
  assert.equal(formatShort(64_666, 'zh'), '64,666')
  assert.equal(formatShort(1_234_567, 'zh'), '123.5万')
  assert.equal(formatShort(1_234_567, 'en'), '1.2m')
  assert.equal(formatNumber(92.9, 'zh'), '92.9')
})

test('sizes and lengths of time take the unit that fits', () => {
  assert.equal(formatBytes(0, 'en'), '0 B')
  assert.equal(formatBytes(999, 'en'), '999 B')
  assert.equal(formatBytes(20_500_000, 'en'), '20.5 MB')
  assert.equal(formatSeconds(0, 'en'), '0 secs')
  assert.equal(formatSeconds(125, 'en'), '2 mins 5 secs')
  assert.equal(formatSeconds(3600, 'zh'), '1小时')
})

test('a sentence takes its values, and a hole without a value stays visible', () => {
  assert.equal(fill('{n} of {all}', { n: 2, all: 9 }), '2 of 9')
  assert.equal(fill('{n} of {all}', { n: 0 }), '0 of {all}')
  const rows = [0, '1', 2].map((n) => fill('{n} {n:row|rows}', { n }))
  assert.deepEqual(rows, ['0 rows', '1 row', '2 rows'])
})
