import assert from 'node:assert/strict'
import test from 'node:test'
import { smallApp } from '#test/small-app.ts'
import { valueNamed, valueWords } from './value-words.ts'
import type { Words } from './words.ts'

const words = (values: Words): Words => ({ records: { 'small.thing': { values } } })
const named = (zh: Words, en: Words) =>
  valueWords({ type: 'small.thing' }, { ...smallApp, words: { zh: words(zh), en: words(en) } })

test('a value is known by its word in either language, however wide or large it is written', () => {
  const state = named({ state: { '1': '现行有效' } }, { state: { '1': 'In force' } }).get('state')
  assert.deepEqual(
    ['现行有效', 'in force', 'ＩＮ ＦＯＲＣＥ', '1'].map((text) => valueNamed(text, state)),
    ['1', '1', '1', '1'],
  )
})

test('a word that stands for two values names neither, and one that stands for none stays as it is', () => {
  const state = named({ state: { '1': '有效', '2': '无效' } }, { state: { '1': 'Told', '2': 'Told' } }).get(
    'state',
  )
  assert.deepEqual(
    ['Told', '正常', '无效'].map((text) => valueNamed(text, state)),
    ['Told', '正常', '2'],
  )
  assert.equal(valueNamed('有效', undefined), '有效')
})
