import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amountInCapitals, formatAmount } from './format-amount.ts'
import { readAmount } from './read-amount.ts'

const yuan = { unit: '元' } as const
const tenThousands = { unit: '万元' } as const

const amounts: [text: string, fen: number][] = [
  ['0', 0],
  ['500', 50_000],
  ['500.5', 50_050],
  ['1,234.56元', 123_456],
  ['1，234，567', 123_456_700],
  ['１２万元', 12_000_000],
  ['3.5万', 3_500_000],
  ['1亿元', 10_000_000_000],
  ['3亿5000万元', 35_000_000_000],
  ['1万2000', 1_200_000],
  ['1万500元', 1_050_000],
  ['1.2万亿元', 120_000_000_000_000],
  ['2千元', 200_000],
  ['￥500', 50_000],
  ['¥ 500.00', 50_000],
  ['人民币500元', 50_000],
  ['RMB 500', 50_000],
  ['500元人民币', 50_000],
  ['人民币壹万贰仟元整', 1_200_000],
  ['壹仟元整', 100_000],
  ['伍角', 50],
  ['叁佰贰拾伍元零肆分', 32_504],
  ['一万二千元', 1_200_000],
  ['三百万元', 300_000_000],
  ['两万', 2_000_000],
  ['零元整', 0],
  ['3元5角', 350],
  ['3元5角2分', 352],
  ['5分', 5],
  ['500元整', 50_000],
  ['1.10元', 110],
  ['1.500', 150],
  ['500 元', 50_000],
]

for (const [text, fen] of amounts) {
  test(`${text} in a column of 元 is ${fen} fen`, () => {
    assert.deepEqual(readAmount(text, yuan), { ok: true, fen })
  })
}

test('a bare number is in the unit of its column, a unit in the cell wins', () => {
  assert.deepEqual(readAmount('3.5', tenThousands), { ok: true, fen: 3_500_000 })
  assert.deepEqual(readAmount('12.345678', tenThousands), { ok: true, fen: 12_345_678 })
  assert.deepEqual(readAmount('3.5万', tenThousands), { ok: true, fen: 3_500_000 })
  assert.deepEqual(readAmount('35000元', tenThousands), { ok: true, fen: 3_500_000 })
  assert.deepEqual(readAmount('壹万元整', tenThousands), { ok: true, fen: 1_000_000 })
})

const refused: [code: string, texts: string[]][] = [
  ['amount-empty', ['', '  ', '\u200b', '人民币']],
  ['amount-negative', ['-5', '－５００元', '￥-5', '负五元', '(500)', '（500.00）', '-1元']],
  ['amount-currency', ['500美元', '$500', 'USD 500', '€5', '500港元', '5万日元']],
  [
    'amount-inexact',
    ['约500元', '500余元', '近3万元', '超过1亿元', '500元左右', '100-200元', '1~2万', '数百万元', '50多万'],
  ],
  ['amount-ambiguous', ['3万5', '1亿5', '3亿5000']],
  ['amount-too-precise', ['0.001', '1.234元', '0.0000001万']],
  ['amount-too-large', ['90071992547409.92', '999999999999999999', '玖仟万亿元', '100万亿元']],
  [
    'amount-format',
    [
      '元',
      '1,23',
      '12,34,567',
      '1.2.3',
      '.5',
      '5.',
      '1e5',
      '0x10',
      '+5',
      '五百元五',
      '壹贰叁',
      '1亿2亿',
      '5万3.5亿',
      '1.5亿3万',
      '1.5元5角',
      '无',
      '/',
      '--',
      'NaN',
      'Infinity',
      '9'.repeat(10_000),
      '1万20000元',
      '500 600',
      '元元',
      '3元5',
    ],
  ],
]

for (const [code, texts] of refused) {
  test(`amounts are refused as ${code}`, () => {
    for (const text of texts) assert.deepEqual(readAmount(text, yuan), { ok: false, code }, text.slice(0, 50))
  })
}

test('the greatest exact amount is read, one fen more is refused', () => {
  assert.deepEqual(readAmount('90071992547409.91', yuan), { ok: true, fen: Number.MAX_SAFE_INTEGER })
  assert.deepEqual(readAmount('90071992547409.92', yuan), { ok: false, code: 'amount-too-large' })
})

const anyFen = fc.oneof(fc.maxSafeNat(), fc.nat(), fc.nat(100_000))

test('every amount reads back from each way it is written', () => {
  fc.assert(
    fc.property(anyFen, (fen) => {
      const written = [formatAmount(fen), formatAmount(fen, { unit: '万元' }), amountInCapitals(fen)]
      for (const text of written) assert.deepEqual(readAmount(text, yuan), { ok: true, fen }, text)
      assert.deepEqual(readAmount(formatAmount(fen, { language: 'en' }), yuan), { ok: true, fen })
    }),
    { numRuns: 1000 },
  )
})

test('any text is read or refused, never thrown, and what is read is a safe number of fen', () => {
  const signs = fc.constantFrom(...'0123456789,.元万亿千百角分整壹贰零拾十 -￥()\u200b\ud800')
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: signs, maxLength: 20 }), fc.string({ unit: 'binary' })),
      (text) => {
        for (const unit of [yuan, tenThousands]) {
          const reading = readAmount(text, unit)
          assert.ok(
            reading.ok ? Number.isSafeInteger(reading.fen) && reading.fen >= 0 : reading.code.length > 0,
          )
        }
      },
    ),
    { numRuns: 3000 },
  )
})
