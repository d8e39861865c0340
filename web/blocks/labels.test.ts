import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from '#core/app.ts'
import { createLabels, hasWord } from './labels.ts'
import type { AppView } from './views/app-view.ts'

const tree: AppView = {
  id: 'tree',
  version: 1,
  records: [
    {
      type: 'tree.planting',
      version: 1,
      schema: Type.Object({
        kind: Type.String(),
        price: Type.Integer({ unit: 'fen' }),
        day: Type.String({ format: 'date' }),
      }),
      subject: [{ scheme: 'place', field: 'kind' }],
      key: ['kind'],
      title: ['kind'],
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
  words: {
    zh: {
      name: '树',
      records: {
        'tree.planting': { name: '种植', fields: { kind: '树种' }, values: { kind: { oak: '橡树' } } },
      },
    },
    en: { name: 'Trees', records: { 'tree.planting': { name: 'Planting', fields: { kind: 'Kind' } } } },
  },
}

test('words of a declaration are found in the language of the page', () => {
  const zh = createLabels([tree], 'zh')
  assert.equal(zh.app('tree'), '树')
  assert.equal(zh.record('tree.planting'), '种植')
  assert.equal(zh.field('tree.planting', 'kind'), '树种')
  assert.equal(zh.value('tree.planting', 'kind', 'oak'), '橡树')
  assert.equal(createLabels([tree], 'en').record('tree.planting'), 'Planting')
})

test('what the platform itself marks and asks for has a word in every app, unless the app has its own', () => {
  const own = { ...tree, id: 'own', words: { ...tree.words, en: { tasks: { secondLook: 'Look again' } } } }
  const en = createLabels([tree, own], 'en')
  assert.equal(en.mark('held'), 'Held back')
  assert.equal(en.at('tree', ['tasks', 'secondLook']), 'Second look: it seems to hold a person’s number')
  assert.equal(en.at('own', ['tasks', 'secondLook']), 'Look again')
})

test('what has no word comes back as its code, also for types nobody declared', () => {
  const en = createLabels([tree], 'en')
  assert.equal(en.field('tree.planting', 'price'), 'price')
  assert.equal(en.record('unknown.type'), 'unknown.type')
  assert.equal(en.source('court'), 'court')
  assert.equal(en.source('import'), 'file import')
  assert.equal(hasWord(en, 'tree.planting', 'kind', 'oak'), false)
})

test('the schema says how a field is shown', () => {
  const labels = createLabels([tree], 'en')
  assert.equal(labels.shape('tree.planting', 'price').isMoney, true)
  assert.equal(labels.shape('tree.planting', 'day').format, 'date')
  assert.deepEqual(labels.shape('unknown.type', 'day'), {
    type: null,
    format: null,
    isMoney: false,
    isLong: false,
    language: null,
    translates: null,
  })
})

test('an item and a department are called the same everywhere, and what is of none is said to be', () => {
  const offices: AppView = {
    ...tree,
    id: 'offices',
    records: [],
    words: { zh: { items: { felling: { name: '砍伐许可' } }, sources: { forestry: '林业局' } }, en: {} },
  }
  const labels = createLabels([tree, offices], 'zh')
  assert.equal(labels.value('tree.planting', 'item', 'felling'), '砍伐许可')
  assert.equal(labels.dimension('tree.plantings', 'department', 'forestry'), '林业局')
  assert.equal(labels.dimension('tree.plantings', 'kind', ''), '未填')
})
