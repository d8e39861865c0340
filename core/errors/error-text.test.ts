import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, errors } from './catalogue.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

const codes = Object.keys(errors) as ErrorCode[]

test('both languages have a sentence for exactly the codes of the catalogue', () => {
  assert.deepEqual(Object.keys(zh.sentences).sort(), [...codes].sort())
  assert.deepEqual(Object.keys(en.sentences).sort(), [...codes].sort())
})

test('both languages have the same holes in every sentence, and the same terms', () => {
  for (const code of codes) assert.deepEqual(holesOf(zh.sentences[code]), holesOf(en.sentences[code]), code)
  assert.deepEqual(namesOf(zh.terms), namesOf(en.terms))
})

test('a Chinese sentence is Chinese, an English one holds no Chinese character or mark', () => {
  for (const code of codes) {
    assert.match(zh.sentences[code], /\p{Script=Han}/u, code)
    assert.doesNotMatch(en.sentences[code], /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, code)
  }
})

test('a sentence says what is wrong and then what to do, and ends with a full stop', () => {
  for (const code of codes) {
    assert.match(zh.sentences[code], /^[^。]+。.+。$/u, code)
    assert.match(en.sentences[code], /^.+[.;:] .+\.$/u, code)
  }
})

test('no sentence blames the reader or calls the input invalid', () => {
  for (const code of codes) {
    assert.doesNotMatch(en.sentences[code], /invalid|illegal|\bfail|\berror:|you must|wrong input/i, code)
    assert.doesNotMatch(zh.sentences[code], /非法|无效|失败|违规|错误输入/u, code)
  }
})

test('no two codes share a sentence, except the divisions of food licences', () => {
  const shared = codes.filter((code) => codes.some((other) => other !== code && isSame(other, code)))
  assert.deepEqual(shared.sort(), ['jy-no-division', 'sc-no-division'])
})

function holesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\[[^\]]*\]|\{\w+\}/g)]
    .map(([part]) => (part.startsWith('[') ? `[${part.match(/\{\w+\}/g)?.join('')}]` : part))
    .sort()
}

function namesOf(terms: typeof zh.terms): string[] {
  return Object.entries(terms).flatMap(([hole, words]) =>
    Object.keys(words).map((value) => `${hole}.${value}`),
  )
}

function isSame(one: ErrorCode, other: ErrorCode): boolean {
  return zh.sentences[one] === zh.sentences[other] || en.sentences[one] === en.sentences[other]
}
