import assert from 'node:assert/strict'
import test from 'node:test'
import { defineApp, Type } from '../app.ts'
import { disclose } from '../disclose.ts'
import { loadApps } from '../load-apps.ts'
import { guardRecord } from './guard-record.ts'

const app = defineApp({
  id: 'notes',
  version: 1,
  records: [
    {
      type: 'notes.note',
      version: 1,
      schema: Type.Object({
        uscc: Type.String({ format: 'uscc' }),
        registrationNo: Type.Optional(Type.String({ format: 'legacyRegNo' })),
        amount: Type.Optional(Type.Integer({ unit: 'fen', given: '元' })),
        phone: Type.Optional(Type.String({ format: 'mobile' })),
        text: Type.Optional(Type.String()),
        remarks: Type.Optional(Type.Array(Type.String())),
        inside: Type.Optional(Type.String()),
      }),
      subject: [{ scheme: 'uscc', field: 'uscc' }],
      key: ['uscc'],
      title: ['uscc'],
      disclosure: {
        publish: 'always',
        fields: { inside: { to: 'none' }, phone: { to: 'none', mask: 'mobile' } },
      },
      quality: [],
      sources: [],
      updateCycle: 'irregular',
    },
  ],
  tables: [],
  rules: [],
  indicators: [],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh: {}, en: {} },
})
const type = loadApps([app]).types.get('notes.note')!
const found = (data: Record<string, unknown>) =>
  guardRecord(type, disclose(type, data, { circle: 'public', today: '2026-11-24' }).data).map(
    ({ kind, path }) => `${kind} ${path}`,
  )

test('free text and lists of it are looked at, each finding with its field', () => {
  const data = { uscc: '914403001922038216', text: '电话13800138000', remarks: ['无', '110105491231002'] }
  assert.deepEqual(found(data), ['mobile text', 'oldCitizenId remarks[1]'])
})

test('judged public codes, amounts, masked numbers and fields that stay inside are no findings', () => {
  const data = {
    uscc: '914403001922038216',
    registrationNo: '440301900101417',
    amount: 13800138000,
    phone: '138****8000',
    inside: '13800138000',
    $extra: '13800138000',
  }
  assert.deepEqual(found(data), [])
  assert.deepEqual(found({ ...data, text: data.registrationNo }), ['oldCitizenId text'])
})
