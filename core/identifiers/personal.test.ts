import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { citizenId } from './citizen-id.ts'
import { findPersonal, redact } from './personal.ts'

test('citizen numbers, cards and mobiles are found where they stand', () => {
  const text = '张三 330106200002291128,卡6228480402564890018,电话13800138000。'
  assert.deepEqual(
    findPersonal(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['citizenId', '330106200002291128'],
      ['bankCard', '6228480402564890018'],
      ['mobile', '13800138000'],
    ],
  )
})

test('usual groupings, wide digits, a lower-case x and a country code do not hide a number', () => {
  const hidden: readonly [string, string][] = [
    ['证号11010519491231002x', '证号[citizenId]'],
    ['１１０１０５１９４９１２３１００２Ｘ', '[citizenId]'],
    ['110105 19491231 002X', '[citizenId]'],
    ['6228 4804 0256 4890 018', '[bankCard]'],
    ['2026 6228 4804 0256 4890 018', '2026 [bankCard]'],
    ['138-0013-8000 or 138 0013 8000', '[mobile] or [mobile]'],
    ['+86 13800138000', '+[mobile]'],
    ['id330106200002291128z', 'id[citizenId]z'],
    ['{"phone":"13800138000"}', '{"phone":"[mobile]"}'],
  ]
  for (const [text, redacted] of hidden) assert.equal(redact(text), redacted)
})

test('public codes, event ids, times and measured values are left alone', () => {
  const clear = [
    '914403001922038216',
    '2603-141124-89-05-346948',
    '440301103097413',
    'SC11834020305037',
    '1.2.156.3005.2.11100000000013338W001.11330105002500287C.330106202600001.001.7',
    '0190b5e2-13a1-7c3d-8f21-a13800138000',
    '1763942400000',
    '330106200002291127',
    '6228480402564890019',
    '0.13800138000',
    '29.6228480402564890018',
    '3301062000022911281',
    '',
  ]
  for (const text of clear) assert.equal(redact(text), text)
})

test('a text without personal numbers comes back as it was, and no redacted text holds one', () => {
  const person = fc
    .record({
      addressCode: fc.constant('330106'),
      birth: fc.constant('1990-03-07'),
      sequence: fc.constantFrom('001', '128'),
    })
    .map(citizenId.format)
  const filler = fc.string({ unit: fc.constantFrom(...'0123456789 -xX,。张') })
  const texts = fc
    .array(fc.oneof(person, fc.constant('13800138000'), filler))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const redacted = redact(text)
      assert.deepEqual(findPersonal(redacted), [])
      assert.equal(redacted === text, findPersonal(text).length === 0)
    }),
  )
})

test('a citizen number is found in whatever surroundings that do not continue its digits', () => {
  const around = fc.string({ maxLength: 20 }).filter((text) => !/[\d]$|^[\dXx]/.test(text))
  fc.assert(
    fc.property(around, around, (before, after) => {
      fc.pre(!/\d[ -]?$/.test(before) && !/^[ -]?\d/.test(after))
      assert.ok(!redact(`${before}330106200002291128${after}`).includes('330106200002291128'))
    }),
  )
})
