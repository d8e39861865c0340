import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apps } from '#apps/apps.ts'
import { type ConsentNotice, noticeOn, noticesOn } from './consent-notice.ts'
import { accessWords } from './words.ts'

const today = '2026-11-24'

test('a later version takes the place of the earlier from its day on', () => {
  const [first] = noticesOn(today) as [ConsentNotice]
  const second = { ...first, version: '2027-1', validFrom: '2027-01-01' }
  assert.equal(noticeOn(first.id, '2026-12-31', [first, second])?.version, first.version)
  assert.equal(noticeOn(first.id, '2027-01-01', [first, second])?.version, '2027-1')
  assert.equal(noticesOn('2027-01-01', [first, second]).length, 1)
  assert.equal(noticeOn('nothing', today), null)
})

test('every notice is told in both languages, names types there are, and asks separately for what is sensitive', () => {
  const types = new Set(apps.flatMap((app) => app.records.map((record) => record.type)))
  for (const { id, scope, sensitive, legalBasis } of noticesOn(today)) {
    for (const language of ['zh', 'en'] as const) assert.ok(accessWords(language).notices[id]?.says, id)
    for (const type of scope) assert.ok(types.has(type), `${id}: ${type}`)
    assert.ok(!sensitive || legalBasis === 'separate-consent', id)
  }
})
