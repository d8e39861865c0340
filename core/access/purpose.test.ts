import assert from 'node:assert/strict'
import test from 'node:test'
import { isOfCase, isReference, purposesOn, readReason } from './purpose.ts'

const today = '2026-11-24'

test('a known purpose with a case number is a reason to read', () => {
  assert.deepEqual(readReason({ purpose: 'inspection', caseNo: ' 江市监检〔2026〕12号 ' }, today), {
    purpose: 'inspection',
    caseNo: '江市监检〔2026〕12号',
  })
})

test('without purpose, without case or with another purpose there is none', () => {
  assert.equal(readReason({ purpose: undefined, caseNo: 'A-1' }, today), null)
  assert.equal(readReason({ purpose: 'inspection', caseNo: '' }, today), null)
  assert.equal(readReason({ purpose: 'curiosity', caseNo: 'A-1' }, today), null)
})

test('a reference is one that somebody can look up afterwards', () => {
  for (const text of [
    '江市监检〔2026〕12号',
    'A-2026-1',
    'BJ331500260302000901',
    '12315-4',
    '7.1.1',
    'task-fire',
  ])
    assert.ok(isReference(text), text)
  for (const text of [
    '1',
    '....',
    'test',
    '1111',
    '11110000',
    '任务',
    '11010519491231002X',
    '王11010519491231002X',
    'a2\nb3',
  ])
    assert.ok(!isReference(text), text)
})

test('to handle an application is to read for a case, to inspect is not', () => {
  assert.ok(isOfCase({ purpose: 'service', caseNo: 'BJ331500260302000901' }))
  assert.ok(!isOfCase({ purpose: 'inspection', caseNo: '江市监检〔2026〕12号' }))
})

test('a purpose holds from the day its basis does', () => {
  assert.deepEqual(purposesOn('2020-01-01'), [])
})
