import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectWord } from './subject-word.ts'
import { en } from './words.en.ts'

test('a person without a name is called a person, and anything else without one by its code', () => {
  assert.equal(subjectWord({ id: 'person:d26e', name: null }, en), 'A person')
  assert.equal(subjectWord({ id: 'person:d26e', name: '彭*栋' }, en), '彭*栋')
  assert.equal(subjectWord({ id: 'uscc:91331503MC1001631J', name: null }, en), 'uscc:91331503MC1001631J')
})
