import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { initialMarks, nameMarks } from './marks.ts'
import { snippetOf } from './snippet.ts'

const law = `${'总则规定的事项。'.repeat(40)}出租人应当返还押金。${'其他规定。'.repeat(40)}`

test('a snippet shows the place where the words stand and marks exactly them', () => {
  const { text, marks } = snippetOf(law, '返还押金')
  assert.deepEqual(
    marks.map(([from, to]) => text.slice(from, to)),
    ['返还押金'],
  )
  assert.ok(text.startsWith('…') && text.endsWith('…'))
})

test('a text without the words shows its beginning without marks', () => {
  const { text, marks } = snippetOf(law, '宇宙飞船')
  assert.ok(text.startsWith('总则'))
  assert.deepEqual(marks, [])
})

test('a short text is shown whole, and markup in it stays text', () => {
  assert.deepEqual(snippetOf('<b>押金</b>', '押金'), { text: '<b>押金</b>', marks: [[3, 5]] })
})

test('marks lie in order inside the snippet, whatever is sought', () => {
  const unit = fc.constantFrom(...'押金租房。，🏢ab', '𠮷', '\ud800', '\n')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 400 }), fc.string({ unit, maxLength: 8 }), (body, query) => {
      const { text, marks } = snippetOf(body, query)
      let end = 0
      for (const [from, to] of marks) {
        assert.ok(from >= end && to > from && to <= text.length)
        end = to
      }
    }),
  )
})

test('a short name is marked character by character, a part as one piece', () => {
  assert.deepEqual(nameMarks('工行', '中国工商银行'), [
    [2, 3],
    [5, 6],
  ])
  assert.deepEqual(nameMarks('20241号', '深市监罚〔2024〕1号'), [
    [5, 9],
    [10, 12],
  ])
})

test('a slip leaves the pairs marked that both have', () => {
  assert.deepEqual(nameMarks('华为技木公司', '华为技术公司'), [
    [0, 3],
    [4, 6],
  ])
})

test('initials mark the characters they stand for', () => {
  assert.deepEqual(initialMarks('js', '华为（技术）', 'hwjs'), [[3, 5]])
})
