import assert from 'node:assert/strict'
import { test } from 'node:test'
import { observedNumber } from './observed-number.ts'

const of = (values: Record<string, unknown>) =>
  Object.entries(values).map(([name, value]) => ({ name, value, state: 'shown' }) as never)

test('Chinese readers get a figure as printed', () => {
  const fields = of({ value: '200-500', amount: 200, amountTo: 500, unit: '亿' })
  assert.deepEqual(observedNumber(fields, 'zh'), { number: '200-500', unit: '亿' })
})

test('in English units of 10,000 and 100 million are written out, and counting words vanish', () => {
  const told = (value: string, amount: number | undefined, unit: string | undefined, amountTo?: number) => {
    const { number, unit: named } = observedNumber(of({ value, amount, amountTo, unit }), 'en')
    return [number, named].filter(Boolean).join(' ')
  }
  assert.equal(told('1382', 1382, '亿元'), '138.2 billion 元')
  assert.equal(told('202.93', 202.93, '万亿元'), '202.93 trillion 元')
  assert.equal(told('132', 132, '亿条'), '13.2 billion')
  assert.equal(told('4.5', 4.5, '万项'), '45,000')
  assert.equal(told('5.2', 5.2, '万户/日'), '52,000 户/日')
  assert.equal(told('200-500', 200, '亿', 500), '20 billion–50 billion')
  assert.equal(told('全部(31)', 31, '个'), '31')
  assert.equal(told('1/3', 0.3333, undefined), '1/3')
  assert.equal(told('92.9', 92.9, '%'), '92.9 %')
})
