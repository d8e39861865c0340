import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { completeBankCard } from '../identifiers/bank-card.ts'
import { citizenId } from '../identifiers/citizen-id.ts'
import { findNumbers } from './find-numbers.ts'
import { guardValue } from './guard-value.ts'
import { maskNumbers } from './mask-numbers.ts'

const kinds = (text: string) => findNumbers(text).map(({ kind }) => kind)

test('numbers are found plain, full-width, spaced and dashed, and told by their kind', () => {
  const found: readonly [string, string][] = [
    ['当事人张三，身份证号11010519491231002X，男', 'citizenId'],
    ['证件：１１０１０５１９４９１２３１００２ｘ。', 'citizenId'],
    ['110105 1949 1231 002X', 'citizenId'],
    ['110105-19491231-002X', 'citizenId'],
    ['1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X', 'citizenId'],
    ['旧证号110105491231002，已换发', 'oldCitizenId'],
    ['卡号6228480402564890018', 'bankCard'],
    ['6228 4804 0256 4890 018', 'bankCard'],
    ['联系电话：138-0013-8000', 'mobile'],
    ['（+86）138 0013 8000', 'mobile'],
    ['8613800138000', 'mobile'],
    ['１３８００１３８０００', 'mobile'],
    ['138 – 0013 – 8000', 'mobile'],
    ['1 3 8 0 0 1 3 8 0 0 0', 'mobile'],
  ]
  for (const [text, kind] of found) assert.deepEqual(kinds(text), [kind], text)
})

test('several numbers in one text are all found, each where it stands', () => {
  const text = '330106200002291128 13800138000，6228480402564890018'
  assert.deepEqual(
    findNumbers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['citizenId', '330106200002291128'],
      ['mobile', '13800138000'],
      ['bankCard', '6228480402564890018'],
    ],
  )
})

test('public codes, serials, amounts, measured values, times and digests are no findings', () => {
  const clear = [
    '914403001922038216',
    '91110000802100433B',
    '440301103097413',
    '2603-141124-89-05-346948',
    '杭市监罚〔2024〕13800138000号',
    '《中华人民共和国行政处罚法》第三十三条第一款',
    '第13800138000号',
    '罚款13800138000元',
    '¥13800138000',
    '13,800,138,000',
    '13800138000.55',
    '0.13800138000',
    '1.2.156.3005.2.11100000000013338W001.11330105002500287C.330106202600001.001.7',
    '0190b5e2-13a1-7c3d-8f21-a13800138000',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'a13800138000b13800138000c13800138000d',
    '1763942400000',
    '2026-11-24 2026-11-25 2026-11-26',
    '330106200002291127',
    '3301062000022911281',
    '0571-88888888',
    '12 345 678 91 234 567 89',
    '1 3 8 0 0 1 3 8 0 0 0 1',
    '',
  ]
  for (const text of clear) assert.deepEqual(kinds(text), [], text)
})

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const ones = (count: number) => Array.from({ length: count }, () => 1)
const birth = fc
  .date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const addressCode = fc.tuple(fc.constantFrom('11', '33', '44', '65'), digits(4)).map((two) => two.join(''))
const citizen = fc.record({ addressCode, birth, sequence: digits(3) }).map(citizenId.format)
const numbers: fc.Arbitrary<{ number: string; groupings: number[][] }> = fc.oneof(
  citizen.map((number) => ({ number, groupings: [[18], [6, 8, 4], [6, 4, 4, 4], ones(18)] })),
  citizen.map((long) => ({ number: long.slice(0, 6) + long.slice(8, 17), groupings: [[15], [6, 6, 3]] })),
  digits(16).map((rest) => ({
    number: completeBankCard(`62${rest}`),
    groupings: [[19], [4, 4, 4, 4, 3], [6, 13], ones(19)],
  })),
  fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((two) => ({
    number: two.join(''),
    groupings: [[11], [3, 4, 4], ones(11)],
  })),
)
const wide = (text: string) =>
  text.replace(/[\dX]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** A number as people write it: in some grouping, with some separator, in narrow or in wide digits. */
const planted = fc
  .record({
    of: numbers,
    pick: fc.nat(),
    separator: fc.constantFrom(' ', '-', '－', '　', '·', ' - '),
    isWide: fc.boolean(),
  })
  .map(({ of: { number, groupings }, pick, separator, isWide }) => {
    const sizes: number[] = groupings[pick % groupings.length]!
    const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0))
    const written = ends.map((end, at) => number.slice(end - sizes[at]!, end)).join(separator)
    return { number, written: isWide ? wide(written) : written }
  })
const chinese = fc.string({
  unit: fc.constantFrom(...'当事人张三于本市城西区经营场所销售过期食品（罚没）。，：“”a-Z'),
  maxLength: 30,
})

test('every planted number in a Chinese text is found, whole, and nothing that is shown of it holds it', () => {
  fc.assert(
    fc.property(planted, chinese, chinese, ({ number, written }, before, after) => {
      fc.pre(!/[-·]$/.test(before) && !/^-/.test(after))
      const text = `${before}${written}${after}`
      const spans = findNumbers(text)
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        [written],
      )
      const plain = (shown: string) => shown.normalize('NFKC').replace(/[^\dX]/g, '')
      assert.ok(!plain(maskNumbers(text)).includes(number))
      for (const one of guardValue({ [`k${text}`]: [text] }))
        assert.ok(!plain(JSON.stringify(one)).includes(number))
    }),
    { numRuns: 1000 },
  )
})

test('a masked text is as long as it was and differs only where numbers stood', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          planted.map(({ written }) => written),
          chinese,
        ),
      ),
      (pieces) => {
        const text = pieces.join('，')
        const masked = maskNumbers(text)
        assert.equal(masked.length, text.length)
        const spans = findNumbers(text)
        const inside = (at: number) => spans.some(({ start, end }) => at >= start && at < end)
        for (let at = 0; at < text.length; at++) if (!inside(at)) assert.equal(masked[at], text[at])
      },
    ),
  )
})

test('a finding says where it stands in whatever is published', () => {
  const given = { notes: [{ text: '电话13800138000' }], '13800138000': 1, n: 13800138000, clear: '无' }
  assert.deepEqual(
    guardValue(given).map(({ kind, path, excerpt }) => [kind, path, excerpt]),
    [
      ['mobile', 'notes[0].text', '电话138****8000'],
      ['mobile', '138****8000', '138****8000'],
      ['mobile', 'n', '138****8000'],
    ],
  )
})
