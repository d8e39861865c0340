import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, errors } from './catalogue.ts'
import { en } from './terms.en.ts'
import { zh } from './terms.zh.ts'

const codes = Object.keys(errors) as ErrorCode[]

test('both languages have the same holes in every sentence, and the same terms', () => {
  for (const code of codes) assert.deepEqual(holesOf(errors[code].zh), holesOf(errors[code].en), code)
  assert.deepEqual(namesOf(zh.terms), namesOf(en.terms))
})

test('a Chinese sentence is Chinese, an English one holds no Chinese character or mark', () => {
  for (const code of codes) {
    assert.match(errors[code].zh, /\p{Script=Han}/u, code)
    assert.doesNotMatch(errors[code].en, /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, code)
  }
})

test('a sentence says what is wrong and then what to do, and ends with a full stop', () => {
  for (const code of codes) {
    assert.match(errors[code].zh, /^[^。]+。.+。$/u, code)
    assert.match(errors[code].en, /^.+[.;:] .+\.$/u, code)
  }
})

test('no sentence blames the reader or calls the input invalid', () => {
  for (const code of codes) {
    assert.doesNotMatch(errors[code].en, /invalid|illegal|\bfail|\berror:|you must|wrong input/i, code)
    assert.doesNotMatch(errors[code].zh, /非法|无效|失败|违规|错误输入/u, code)
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
  return errors[one].zh === errors[other].zh || errors[one].en === errors[other].en
}
