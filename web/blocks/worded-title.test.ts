import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Labels } from './labels.ts'
import { wordedTitle } from './worded-title.ts'

const labels = {
  declared: () => ({
    title: ['who', 'measure', 'state'],
    subject: [{ scheme: 'person', field: 'no', name: 'who' }],
  }),
  value: (_type: string, _field: string, value: string) =>
    ({ bar: 'Barred', done: 'carried out' })[value] ?? value,
} as unknown as Labels

const said = { labels, words: { colon: ': ' } }
const record = {
  type: 'credit.feedback',
  title: 'Han bar done',
  subject: { id: 'person:1', scheme: 'person', name: 'Han' },
  fields: [
    { name: 'measure', value: 'bar', shown: 'clear' as const },
    { name: 'state', value: 'done', shown: 'clear' as const },
  ],
}

test('on the page of its subject a record is called by the words of its title, without the subject', () => {
  assert.equal(wordedTitle(record, said), 'Barred: carried out')
})

test('a title whose parts are not all shown stays as it is kept', () => {
  assert.equal(wordedTitle({ ...record, fields: record.fields.slice(1) }, said), 'bar done')
})
