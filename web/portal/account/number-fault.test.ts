import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberFault } from './number-fault.ts'

const today = '2026-11-24'

test('a number with one digit mistyped is told at once, and never sent', () => {
  assert.equal(numberFault('citizenId', '331502198804123019', today), undefined)
  assert.equal(numberFault('citizenId', '331502198804123018', today), 'wrong')
  assert.equal(numberFault('uscc', '91331502MC10009624', today), undefined)
  assert.equal(numberFault('uscc', '331502198804123019', today), 'wrong')
  assert.equal(numberFault('uscc', '  ', today), 'needed')
})
