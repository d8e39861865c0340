import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readChineseDigits, readChineseNumber } from './chinese-number.ts'

test('numbers with places read in small and capital characters', () => {
  const numbers: [string, number][] = [
    ['零', 0],
    ['五', 5],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿一', 21],
    ['卅', 30],
    ['三百零五', 305],
    ['两千', 2000],
    ['一千零五十', 1050],
    ['一万零五', 10005],
    ['一万五百', 10500],
    ['十万', 100_000],
    ['壹万贰仟', 12_000],
    ['叁佰贰拾伍', 325],
    ['三百万', 3_000_000],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1e12],
    ['玖拾万零柒佰壹拾玖亿', 90_071_900_000_000],
    ['零壹拾', 10],
  ]
  for (const [text, value] of numbers) assert.equal(readChineseNumber(text), value, text)
})

test('what is no number, or leaves its last place unsaid, is not read', () => {
  for (const text of [
    '',
    '一百五',
    '三万五',
    '十百',
    '百',
    '一二',
    '亿',
    '一亿亿',
    '五5',
    '千万',
    '零零五',
    '一零零',
    '元',
    'constructor',
  ]) {
    assert.equal(readChineseNumber(text), undefined, text)
  }
})

test('rows of digits read without places', () => {
  assert.equal(readChineseDigits('二〇一八'), 2018)
  assert.equal(readChineseDigits('贰零零零'), 2000)
  assert.equal(readChineseDigits('二十'), undefined)
  assert.equal(readChineseDigits(''), undefined)
})

test('any row of number characters reads as a safe integer or not at all', () => {
  const sign = fc.constantFrom(...'零〇一二两三九壹玖十拾百佰千万亿廿')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 50 }), (text) => {
      const value = readChineseNumber(text)
      assert.ok(value === undefined || (Number.isSafeInteger(value) && value >= 0))
    }),
    { numRuns: 1000 },
  )
})
