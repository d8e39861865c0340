import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Words } from '../words.ts'
import { sentence } from './sentence.ts'

test('a reason is told in the language asked for, with its values', () => {
  const reason = { code: 'uscc-length', field: 'uscc', params: { expected: 18, found: 17 } }
  assert.equal(
    sentence(reason, 'zh'),
    '统一社会信用代码应为 18 位，现为 17 位。请对照营业执照或登记证书补全。',
  )
  assert.equal(
    sentence(reason, 'en'),
    'A unified social credit code has 18 characters; this one has 17. Complete it from the business licence or registration certificate.',
  )
})

test('a code of an app is told in the words of that app, although it holds dots', () => {
  const words: Words[] = [{ name: '政策' }, { quality: { 'law.undated': '没有日期，应补填 {field}。' } }]
  assert.equal(
    sentence({ code: 'law.undated', field: 'effective' }, 'zh', words),
    '没有日期，应补填 effective。',
  )
})

test('the catalogue goes before the words of an app', () => {
  const words = [{ quality: { required: 'Something else.' } }]
  assert.equal(
    sentence({ code: 'required' }, 'en', words),
    'This field must be filled. Enter its value and send the row again.',
  )
})

test('a code without words is named, also when every object has a property of that name', () => {
  for (const code of ['Q-COMP-99', 'constructor', '__proto__', 'toString', '']) {
    assert.equal(
      sentence({ code }, 'zh', [{ quality: {} }]),
      `原因代码为 ${code || '…'}，此处没有说明。请查阅错误代码表，或询问维护人员。`,
    )
  }
})

test('a part in brackets is told only when its values are known', () => {
  assert.match(sentence({ code: 'bad-query' }, 'en'), /^A part of the address cannot be read\. /)
  assert.match(
    sentence({ code: 'bad-query', field: 'limit' }, 'en'),
    /^A part of the address cannot be read: limit\. /,
  )
  assert.match(sentence({ code: 'bad-query', params: { field: '' } }, 'zh'), /^网址中的查询参数无法读取。/)
})

test('a value that is missing where it is needed leaves a mark instead of a hole', () => {
  assert.equal(sentence({ code: 'too-large' }, 'zh'), '数值大于允许的最大值 …。请核对数值和单位。')
})

test('a value that is code is told in words, and one without words stands as it is', () => {
  const wanted = (value: string) => sentence({ code: 'type', params: { wanted: value } }, 'zh')
  assert.equal(wanted('boolean'), '这一项应填“是”或“否”。请修改后重新提交。')
  assert.equal(wanted('date'), '这一项应填date。请修改后重新提交。')
  assert.equal(wanted('constructor'), '这一项应填constructor。请修改后重新提交。')
})

test('large numbers are grouped, from ten thousand', () => {
  const most = (value: number) => sentence({ code: 'too-long', params: { most: value } }, 'en')
  assert.equal(most(9999), 'The text is longer than 9999 characters. Shorten it.')
  assert.equal(most(1_000_000), 'The text is longer than 1,000,000 characters. Shorten it.')
})

test('a long number that a sender wrote is not repeated, with gaps or in full width neither', () => {
  const told = (given: string) => sentence({ code: 'not-in-list', params: { given } }, 'en')
  for (const number of [
    '13800000000',
    '11010519491231002X',
    '6222 0211 1111 1111 111',
    '１３８００００００００',
  ]) {
    assert.equal(
      told(`tel ${number}, home`),
      '“tel …, home” is not among the values this field takes. Choose one of the listed values.',
    )
  }
  assert.match(told('2026-01-31'), /^“2026-01-31” /)
})

test('a value is written as it is, even when it looks like a hole', () => {
  assert.match(
    sentence({ code: 'not-in-list', params: { given: '{code} [{field}] $&' } }, 'en'),
    /^“\{code\} \[\{field\}\] \$&” is not among/,
  )
})
