import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Labels } from '#web/blocks/labels.ts'
import { conditionWords } from './condition-words.ts'

const labels = {
  field: (_type: string, field: string) => `the ${field}`,
  value: (_type: string, _field: string, value: string) => value.toLowerCase(),
} as unknown as Labels

test('a condition on one field is said in words, any other as it is written', () => {
  assert.equal(conditionWords('kind = "PERSON"', 'a.b', labels), 'the kind = person')
  assert.equal(conditionWords('fine > 0 and kind = "P"', 'a.b', labels), 'fine > 0 and kind = "P"')
})
