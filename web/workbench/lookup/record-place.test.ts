import assert from 'node:assert/strict'
import test from 'node:test'
import { recordHref } from '#web/blocks/links.ts'
import { recordAtAddress } from './record-place.ts'

const place = { type: 'credit.penalty', key: '113315|江白交罚〔2021〕5138号/附1 50%' }

test('the address of a record’s public page names the record, whatever stands around it', () => {
  const path = recordHref(place.type, place.key)
  for (const address of [path, `https://jiangwan.example${path}?lang=en#versions`])
    assert.deepEqual(recordAtAddress(address), place)
})

test('a number, another page and a broken address name none', () => {
  for (const text of [place.key, '/records/credit.penalty', '/subjects/x/y', '/records/credit.penalty/%E6%1'])
    assert.equal(recordAtAddress(text), null, text)
})
