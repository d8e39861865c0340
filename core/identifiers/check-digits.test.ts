import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  GB11643,
  GB11714,
  gs1Mod10,
  iso7064Mod11_10,
  iso7064Mod37_36,
  luhn,
  mod11Weighted,
  mod31Weighted,
} from './check-digits.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

test('each algorithm gives the check character printed on a published number', () => {
  assert.equal(mod31Weighted('91440300192203821'), '6')
  assert.equal(mod11Weighted('D2143569', GB11714), 'X')
  assert.equal(mod11Weighted('11010519491231002', GB11643), 'X')
  assert.equal(iso7064Mod11_10('44030110309741'), '3')
  assert.equal(iso7064Mod37_36('11100000000013338W01111430000006122244L20230000403002'), 'S')
  assert.equal(gs1Mod10('690123456789'), '2')
  assert.equal(luhn('622848040256489001'), '8')
})

test('a body with a character outside the alphabet has no check character', () => {
  assert.equal(mod31Weighted('9144030071526726O'), '')
  assert.equal(mod31Weighted('中'), '')
  assert.equal(mod11Weighted('1922038?', GB11714), '')
  assert.equal(mod11Weighted('1922038', GB11714), '')
  assert.equal(iso7064Mod11_10('12A'), '')
  assert.equal(iso7064Mod37_36('12a'), '')
  assert.equal(gs1Mod10('12 4'), '')
  assert.equal(luhn('１2'), '')
})

test('MOD 11-2 finds every swap of unequal neighbours', () => {
  const digits = fc.stringMatching(/^\d{17}$/)
  fc.assert(
    fc.property(digits, fc.nat(15), (body, at) => {
      const swapped = swap(body, at)
      fc.pre(swapped !== body)
      assert.notEqual(mod11Weighted(swapped, GB11643), mod11Weighted(body, GB11643))
    }),
  )
})

test('MOD 31 of the credit code finds every swap of unequal neighbours', () => {
  const body17 = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/)
  fc.assert(
    fc.property(body17, fc.nat(15), (body, at) => {
      const swapped = swap(body, at)
      fc.pre(swapped !== body)
      assert.notEqual(mod31Weighted(swapped), mod31Weighted(body))
    }),
  )
})

test('MOD 11,10 lets 20 of 900 swaps of neighbours pass, MOD 37,36 lets 72 of 45,360 pass', () => {
  assert.equal(missedSwaps(ALPHABET.slice(0, 10), iso7064Mod11_10), 20)
  assert.equal(missedSwaps(ALPHABET, iso7064Mod37_36), 72)
})

/** One leading character brings a hybrid system into each of its states, so these swaps stand for all. */
function missedSwaps(alphabet: string, check: (body: string) => string): number {
  let missed = 0
  for (const lead of alphabet) {
    for (const a of alphabet) {
      for (const b of alphabet) {
        if (a !== b && check(lead + a + b) === check(lead + b + a)) missed++
      }
    }
  }
  return missed
}

function swap(text: string, at: number): string {
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
}
