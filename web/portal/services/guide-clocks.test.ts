import assert from 'node:assert/strict'
import test from 'node:test'
import { clockLines, silenceOfAny } from './guide-clocks.ts'

const days = (amount: number) => ({ amount, unit: 'workday' as const })
const clock = (id: string, lane: string | null, amount: number, silence: string | null = null) => ({
  clock: id,
  lane,
  statutory: days(amount),
  promised: null,
  silence,
})
const told = (clocks: Parameters<typeof clockLines>[0]) =>
  clockLines(clocks).map((line) => [line.clock.clock, line.many])

test('departments with the same time and the same silence share one line, where the first of them stood', () => {
  const lanes = [clock('fireAnswer', 'fire', 5, 'fire.silent'), clock('cityAnswer', 'city', 5, 'city.silent')]
  assert.deepEqual(told([clock('notice', null, 5), ...lanes, clock('decide', null, 5)]), [
    ['notice', false],
    ['fireAnswer', true],
    ['decide', false],
  ])
})

test('another time or another consequence has a line of its own, and a single department keeps its name', () => {
  const lanes = [
    clock('a', 'fire', 5, 'fire.silent'),
    clock('b', 'city', 7, 'city.silent'),
    clock('c', 'tax', 5),
  ]
  assert.deepEqual(told(lanes), [
    ['a', false],
    ['b', false],
    ['c', false],
  ])
})

test('what the silence of any department leads to is said without the name of one', () => {
  const fire = { lane: '消防救援', any: '该' }
  assert.equal(silenceOfAny('消防救援部门逾期未答复，视为同意', fire), '该部门逾期未答复，视为同意')
  assert.equal(silenceOfAny('逾期未答，视为同意', fire), '逾期未答，视为同意')
})
