import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completeCitizenId } from '../identifiers/citizen-id.ts'
import { coreName } from './core-name.ts'
import { foldedString, foldText } from './fold-text.ts'
import { codeTokens, initialTokens, nameTokens } from './name-tokens.ts'
import { textTerms } from './text-terms.ts'

const person = completeCitizenId('44030019900307123')

test('folding drops brackets and spaces, narrows and lower-cases, and keeps rare characters and pictographs whole', () => {
  assert.equal(foldedString('ＡＢ（深圳） 𠮷野家🏢〔2024〕1号'), 'ab深圳𠮷野家🏢20241号')
})

test('each folded character knows its place in the original, also beyond the basic plane', () => {
  const folded = foldText('（𠮷）野')
  assert.deepEqual(
    [folded.from, folded.to],
    [
      [1, 4],
      [3, 5],
    ],
  )
})

test('a core name leaves the legal form off, but not when nothing else is there', () => {
  assert.equal(coreName('深圳市华为技术有限公司'), '深圳市华为技术')
  assert.equal(coreName('有限公司'), '有限公司')
})

test('a name gives characters, pairs, code 4-grams and anchored initials', () => {
  const tokens = nameTokens({ names: ['华为有限公司'], codes: ['91440300A'], initials: 'hw' })
  assert.deepEqual(tokens, ['华', '为', '华为', '#9144', '#1440', '#4403', '#4030', '#0300', '#300a', '~^hw'])
})

test('a citizen number gives no token, neither as a code, nor in a name, nor in a text', () => {
  assert.deepEqual(codeTokens(person), [])
  assert.deepEqual(codeTokens(`身份证${person}号`), [])
  assert.deepEqual(nameTokens({ names: [`张三${person}`], codes: [], initials: '' }), [])
  assert.deepEqual(textTerms(`号码${person}。`), ['号', '码', '号码'])
})

test('a number of eighteen digits that is no citizen number stays findable', () => {
  const wrong = person.slice(0, 17) + (person.endsWith('1') ? '2' : '1')
  assert.equal(codeTokens(wrong).length, 15)
})

test('two initials need the anchor, three do not', () => {
  assert.deepEqual(initialTokens('hw', false), [])
  assert.deepEqual(initialTokens('hwj', false), ['~hwj'])
})

test('terms of a text are characters, pairs within one run of characters, and whole Latin words', () => {
  assert.deepEqual(textTerms('𠮷野，GB18030标准'), ['𠮷', '野', '𠮷野', 'gb18030', '标', '准', '标准'])
})
