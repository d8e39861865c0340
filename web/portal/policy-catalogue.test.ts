import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalogue } from './policy-catalogue.ts'

const member = (fields: Record<string, unknown>) => ({
  subject: '',
  name: '',
  records: 1,
  latest: null,
  fields,
})
const members = [
  member({
    title: '旧文',
    docNo: '国发〔2015〕40号',
    issuer: '国务院',
    signedAt: '2015-07-01',
    area: '总体',
    level: 'national',
  }),
  member({ title: '新文|一', issuer: '上海市', signedAt: '2016-02-01', area: '总体', level: 'province' }),
]
const titles = (query: string) =>
  readCatalogue(members, new URLSearchParams(query)).entries.map((entry) => entry.title)

test('the latest document comes first, and its key is the record key even with a bar in its title', () => {
  assert.deepEqual(titles(''), ['新文|一', '旧文'])
  assert.equal(readCatalogue(members, new URLSearchParams()).entries[0]?.key, '|新文¦一')
})

test('a document number is found whatever brackets it is typed with', () => {
  assert.deepEqual(titles('q=国发[2015]40号'), ['旧文'])
  assert.deepEqual(titles('q=国发（2015）'), ['旧文'])
  assert.deepEqual(titles('q=没有'), [])
})

test('filters narrow the list, while the counts stay those of the whole catalogue', () => {
  const { entries, byLevel, total } = readCatalogue(members, new URLSearchParams('facet.level=national'))
  assert.equal(entries.length, 1)
  assert.equal(total, 2)
  assert.deepEqual(byLevel, [
    { id: 'national', count: 1 },
    { id: 'province', count: 1 },
  ])
})
