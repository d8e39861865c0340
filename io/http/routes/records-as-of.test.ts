import assert from 'node:assert/strict'
import test from 'node:test'
import { cityWithFine, fine } from '#test/city-with-fine.ts'
import { receive } from '#test/receive.ts'
import { settleCases } from '#test/settle-cases.ts'

const list = '/api/records/credit.penalty'

test('a list holds what was true on the day it is asked for, and says that it knows no other knowing than today’s', async (t) => {
  const { ask } = await cityWithFine(t)
  const counted = async (query: string) => (await ask('GET', `${list}${query}`, { as: {} })).body
  const [{ valid }] = (await counted('')).records
  const onDay = async (day: string) => (await counted(`?valid-at=${day}`)).records.length
  assert.deepEqual([await onDay(valid.from), await onDay('1999-01-01')], [1, 0])
  assert.equal((await counted('?valid-at=2026-02-30')).code, 'bad-date')
  assert.equal((await counted('?known-at=2026-11-01')).code, 'known-at-not-here')
})

test('one record is told as it was known at an instant, and not at all where it was not known or not true yet', async (t) => {
  const { ask, about, system } = await cityWithFine(t)
  const path = `${list}/${encodeURIComponent(about.aboutKey)}`
  const told = async (query: string) => (await ask('GET', `${path}${query}`, { as: {} })).body
  const first = (await told('')).known.from
  await receive(system, [{ ...fine, data: { ...fine.data, 处罚内容: '罚款贰仟元' } }])
  await settleCases(system)
  assert.equal((await told('')).version, 2)
  const at = (instant: string) => encodeURIComponent(instant)
  assert.equal((await told(`?known-at=${at(first)}`)).version, 1)
  for (const query of ['?known-at=2020-01-01', '?valid-at=1999-01-01'])
    assert.equal((await told(query)).code, 'record-not-found', query)
})
