import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pool } from 'pg'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { completeCitizenId } from '#core/identifiers/citizen-id.ts'
import { withDatabase } from '#test/database.ts'
import { transaction } from '../postgres/transaction.ts'
import { indexNames } from './index-names.ts'
import { indexTexts } from './index-texts.ts'
import { removeFromIndex } from './remove-from-index.ts'
import { nameRow, textDoc } from './sample-index.ts'
import { type SearchedIn, search } from './search.ts'

const TODAY = '2026-04-01'
const names = [
  '中国工商银行股份有限公司',
  '中国农业银行股份有限公司',
  '深圳市华为技术有限公司',
  '东莞工农车行设备有限公司',
  '𠮷野家餐饮有限公司',
  '🏢大厦管理有限公司',
]
const texts = [
  ['民法典 第七百零三条', '租赁合同是出租人将租赁物交付承租人使用、收益，承租人支付租金的合同。'],
  ['民法典 第七百二十一条', '承租人应当按照约定的期限支付租金。'],
  ['刑法 第二百六十四条', '盗窃公私财物，数额较大的，处三年以下有期徒刑。'],
]

test('one index answers every way of asking', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  await fill(pool)

  await t.test('a short name', async () => assert.equal(await first(database, '工行'), names[0]))
  await t.test('a name with a wrong character', async () =>
    assert.equal(await first(database, '深圳市华为技木有限公司'), names[2]),
  )
  await t.test('a name with two characters swapped', async () =>
    assert.equal(await first(database, '中国商工银行'), names[0]),
  )
  await t.test('pinyin initials, read in context', async () => {
    assert.equal(await first(database, 'hwjs'), names[2])
    assert.equal(await first(database, 'ZGGSYH'), names[0])
  })
  await t.test('a part of a code, and a document number whatever its brackets', async () => {
    assert.equal(await first(database, '30000102'), names[2])
    assert.equal(await first(database, '深市监罚[2024] 102号'), names[2])
  })
  await t.test('a character beyond the basic plane, and a pictograph', async () => {
    assert.equal(await first(database, '𠮷野家'), names[4])
    assert.equal(await first(database, '🏢大厦'), names[5])
  })
  await t.test('a lay question, by the words of the law, with marks inside the snippet', async () => {
    const { results } = await search(database, { q: '租客一直不按期支付租金怎么办？' }, TODAY)
    assert.equal(results[0]?.title, texts[1]![0])
    const { snippet, snippetMarks } = results[0]!
    assert.ok(snippetMarks.some(([from, to]) => snippet!.slice(from, to).includes('租金')))
  })
  await t.test('marks in a title are offsets of the title', async () => {
    const { results } = await search(database, { q: '工行' }, TODAY)
    assert.deepEqual(results[0]?.marks, [
      [2, 3],
      [5, 6],
    ])
  })
  await t.test('kinds are counted before one is chosen, facets after', async () => {
    const answer = await search(database, { q: '中国银行', kind: 'subject' }, TODAY)
    assert.deepEqual(answer.kinds, [{ kind: 'subject', count: 2 }])
    assert.deepEqual(answer.facets, { city: [{ value: '北京', count: 2 }] })
    const chosen = await search(database, { q: '银行', facets: { city: '深圳' } }, TODAY)
    assert.equal(chosen.total, 0)
  })
})

test('nothing that is typed is an error', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  await fill(pool)
  const odd = [
    "'; drop table search_names; --",
    '%',
    '_%_',
    '\\',
    '(.*)+$',
    '[a-z',
    '<b>工行</b>',
    '\u0000工行\u0000',
    '\ud800',
    '工行'.repeat(5000),
    '𠮷'.repeat(3000),
    '"'.repeat(100),
    '{"$ne":1}',
    '  ',
    '吗？',
    '0',
    'a',
    '1'.repeat(40),
    '~^hw',
    '#9144',
  ]
  for (const q of odd) {
    const answer = await search(database, { q }, TODAY)
    assert.ok(answer.total >= answer.results.length, q.slice(0, 20))
  }
  assert.deepEqual(await search(database, { q: '' }, TODAY), {
    q: '',
    total: 0,
    totalIsExact: true,
    kinds: [],
    facets: {},
    results: [],
    next: null,
  })
  assert.equal(await first(database, '<b>工行</b>'), undefined)
  assert.equal((await search(database, { q: '工行', limit: -3 }, TODAY)).results.length, 1)
  for (const after of ['nonsense', 'W10', Buffer.from('[1,"a",null,{"x":"1"}]').toString('base64url')])
    await assert.rejects(search(database, { q: '工行', after }, TODAY), { code: 'bad-cursor' })
})

test('what is not public today is not found', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  const today = dateInShanghai(new Date().toISOString())
  const windows = [
    [addDays(today, 1), null],
    ['2020-01-01', addDays(today, -1)],
    ['2020-01-01', today],
  ] as const
  await transaction(pool, async (tx) => {
    await indexNames(
      tx,
      windows.map(([publicFrom, publicUntil], i) => ({
        ...nameRow(i, `华为${i}号店`),
        publicFrom,
        publicUntil,
      })),
    )
    await indexTexts(
      tx,
      windows.map(([publicFrom, publicUntil], i) => ({
        ...textDoc(i, `条${i}`, '华为店铺规定'),
        publicFrom,
        publicUntil,
      })),
    )
  })
  const { results } = await search(database, { q: '华为' }, today)
  assert.deepEqual(results.map((result) => result.title).sort(), ['华为2号店', '条2'])
})

test('indexing again replaces, removing removes', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  await fill(pool)
  await transaction(pool, async (tx) => {
    await indexNames(tx, [nameRow(2, '深圳市荣耀终端有限公司')])
    await indexTexts(tx, [textDoc(2, texts[2]![0]!, '抢夺公私财物的规定')])
    await removeFromIndex(tx, { names: [nameRow(0, '')], texts: [textDoc(1, '', '')] })
  })
  assert.equal(await first(database, '华为技术'), undefined)
  assert.equal(await first(database, '荣耀终端'), '深圳市荣耀终端有限公司')
  assert.equal(await first(database, '抢夺公私财物'), texts[2]![0])
  assert.equal((await search(database, { q: '盗窃' }, TODAY)).total, 0)
  assert.equal((await search(database, { q: '期限支付租金' }, TODAY)).results[0]?.title, texts[0]![0])
  assert.equal(await first(database, '工商银行'), undefined)
})

test('a citizen number given as a code or in a name cannot be found', async (t) => {
  const database = await withDatabase(t)
  const { pool } = database
  const number = completeCitizenId('44030019900307123')
  await transaction(pool, async (tx) => {
    await indexNames(tx, [
      { ...nameRow(0, '某店'), names: ['某店', `店主${number}`], codes: [number, 'A12345'] },
    ])
    await indexTexts(tx, [textDoc(0, '公告', `当事人号码${number}违反规定`)])
  })
  for (const q of [number, number.slice(4, 14)]) assert.equal((await search(database, { q }, TODAY)).total, 0)
  const stored = await pool.query('select name, codes, tokens from search_names')
  assert.ok(!JSON.stringify(stored.rows).includes(number.slice(4, 14)))
  assert.equal(await first(database, 'A12345'), '某店')
})

async function fill(pool: Pool): Promise<void> {
  await transaction(pool, async (tx) => {
    await indexNames(
      tx,
      names.map((name, i) => nameRow(i, name)),
    )
    await indexTexts(
      tx,
      texts.map(([title, body], i) => textDoc(i, title!, body!)),
    )
  })
}

async function first(database: SearchedIn, q: string): Promise<string | undefined> {
  return (await search(database, { q }, TODAY)).results[0]?.title
}
