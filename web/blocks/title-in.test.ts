import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from '#core/app.ts'
import { createLabels } from './labels.ts'
import { titleIn } from './title-in.ts'
import type { AppView } from './views/app-view.ts'

const guides: AppView = {
  id: 'guides',
  version: 1,
  records: [
    {
      type: 'guide.item',
      version: 1,
      schema: Type.Object({
        zh: Type.String({ language: 'zh' }),
        en: Type.Optional(Type.String({ language: 'en', translates: 'zh' })),
      }),
      subject: [{ scheme: 'guide', field: 'zh' }],
      key: ['zh'],
      title: ['zh'],
      disclosure: { publish: 'always' },
      quality: [],
      sources: [],
      updateCycle: 'daily',
    },
  ],
  tables: [],
  rules: [],
  indicators: [],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  words: { zh: {}, en: {} },
}

const record = (value: string | null) => ({
  type: 'guide.item',
  title: '开餐饮店',
  fields: [
    { name: 'zh', value: '开餐饮店', shown: 'clear' as const },
    { name: 'en', value, shown: 'clear' as const },
  ],
})
const titled = (value: string | null, reader: 'zh' | 'en') =>
  titleIn(record(value), createLabels([guides], reader), reader)

test('a record with a title for each language is called by the reader’s', () => {
  assert.equal(titled('Open a restaurant', 'en'), 'Open a restaurant')
  assert.equal(titled('Open a restaurant', 'zh'), '开餐饮店')
})

test('where there is none in the reader’s language it is called as it was kept', () => {
  assert.equal(titled(null, 'en'), '开餐饮店')
  assert.equal(
    titleIn({ ...record('x'), type: 'other.type' }, createLabels([guides], 'en'), 'en'),
    '开餐饮店',
  )
})
