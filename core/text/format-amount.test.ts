import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountInCapitals, formatAmount } from './format-amount.ts'

test('amounts are grouped by thousands and keep both places', () => {
  assert.equal(formatAmount(123_456), '1,234.56元')
  assert.equal(formatAmount(5), '0.05元')
  assert.equal(formatAmount(-123_456_700), '-1,234,567.00元')
  assert.equal(formatAmount(Number.MAX_SAFE_INTEGER), '90,071,992,547,409.91元')
})

test('amounts in 万元 drop trailing zeros, and English has no ten-thousands', () => {
  assert.equal(formatAmount(12_345_600, { unit: '万元' }), '12.3456万元')
  assert.equal(formatAmount(1_000_000_000, { unit: '万元' }), '1,000万元')
  assert.equal(formatAmount(0, { unit: '万元' }), '0万元')
  assert.equal(formatAmount(12_345_600, { unit: '万元', language: 'en' }), 'CNY 123,456.00')
})

test('capitals follow the rules for receipts', () => {
  const written: [number, string][] = [
    [100_000, '壹仟元整'],
    [0, '零元整'],
    [50, '伍角整'],
    [5, '伍分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [1_000, '壹拾元整'],
    [1_050_000, '壹万零伍佰元整'],
    [10_000_000_500, '壹亿零伍元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [100_010_000_00, '壹亿零壹万元整'],
    [1_000_000_000_000_00, '壹万亿元整'],
    [200_300_400_00, '贰亿零叁拾万零肆佰元整'],
  ]
  for (const [fen, text] of written) assert.equal(amountInCapitals(fen), text)
})

test('half a fen, and negative capitals, break the promise loudly', () => {
  assert.throws(() => formatAmount(0.5), RangeError)
  assert.throws(() => amountInCapitals(-1), RangeError)
  assert.throws(() => amountInCapitals(2 ** 53), RangeError)
})
