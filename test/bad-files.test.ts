import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { gzipSync } from 'node:zlib'
import { workbookOf, zipOf } from '#io/files/sample-workbook.ts'
import { importFile } from '#io/import/import-file.ts'
import type { System } from '#io/system.ts'
import { encodeGb18030 } from '#sample/gb18030.ts'
import { balanceOf } from './post.ts'
import { withSystem } from './server.ts'
import { smallApp } from './small-app.ts'

const titles = 'no,code,name,kind,fine,seenOn'
const line = (no: number, change: { name?: string; seenOn?: string } = {}) =>
  `V${no},S${no % 7},${change.name ?? 'Bakery'},clean,30,${change.seenOn ?? '2026-11-20'}`
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(at))

test('a gzip that breaks off ends the import with the reason, keeps what came before it, and the whole file brings the rest', async (t) => {
  const { system, bring } = await importing(t)
  const whole = gzipSync([titles, ...lines(20_000).map((one, at) => `${one}${at % 3}`)].join('\n'), {
    level: 1,
  })
  const cut = await bring('cut.csv.gz', whole.subarray(0, Math.floor(whole.length * 0.6)))
  assert.deepEqual([cut.state, cut.fault?.code], ['failed', 'gzip-truncated'])
  assert.ok(cut.balance.received > 0 && cut.balance.received < 20_000)
  const end = await bring('whole.csv.gz', whole)
  assert.equal(end.balance.received, 20_000)
  assert.equal((await balanceOf(system)).received, cut.balance.received + 20_000)
  assert.ok(end.balance.duplicate >= cut.balance.accepted)
})

test('a file of broken bytes is refused row by row with its raw form, and its sound rows are kept', async (t) => {
  const { bring, codes } = await importing(t)
  const text = Buffer.from(`${[titles, ...lines(40)].join('\n')}\n`)
  const broken = Buffer.concat([
    text,
    Buffer.from('V99,S1,'),
    Buffer.from([0xe6, 0x28, 0xa1]),
    Buffer.from(',clean,30,2026-11-20\n'),
  ])
  const end = await bring('broken.csv', broken)
  assert.deepEqual([end.balance.accepted, end.balance.quarantined], [40, 1])
  assert.deepEqual(await codes(), [['encoding-broken']])
})

test('the same rows in GB18030 and in UTF-8 are the same rows', async (t) => {
  const { bring } = await importing(t)
  const text = `${[titles, line(1, { name: '江湾面包店' }), line(2, { name: '镕镕糕点' })].join('\r\n')}\r\n`
  assert.equal((await bring('a.csv', Buffer.from(text))).balance.accepted, 2)
  assert.equal((await bring('b.csv', Buffer.from(encodeGb18030(text)))).balance.duplicate, 2)
})

test('ragged rows are refused one by one', async (t) => {
  const { bring, codes } = await importing(t)
  const end = await bring(
    'ragged.csv',
    Buffer.from([titles, line(1), 'V2,S2', `${line(3)},extra`, line(4)].join('\n')),
  )
  assert.deepEqual([end.balance.accepted, end.balance.quarantined], [2, 2])
  assert.deepEqual(await codes(), [['csv-ragged-row'], ['csv-ragged-row']])
})

test('a workbook with a merged header, formulas and an error cell gives its values and refuses the rest', async (t) => {
  const { bring, codes } = await importing(t)
  const cell = (xml: string) => ({ xml })
  const book = workbookOf([
    {
      name: 'Sheet1',
      merges: ['A1:F1'],
      rows: [
        ['Visits of November', null, null, null, null, null],
        ['no', 'code', 'name', 'kind', 'fine', 'seenOn'],
        ['V1', 'S1', 'Bakery', 'clean', cell('><f>10*3</f><v>30</v>'), '2026-11-20'],
        ['V2', 'S1', 'Bakery', 'clean', cell('><f>10*3</f>'), '2026-11-20'],
        ['V3', 'S1', 'Bakery', 'clean', cell('t="e"><f>1/0</f><v>#DIV/0!</v>'), '2026-11-20'],
      ],
    },
  ])
  const end = await bring('book.xlsx', book)
  assert.deepEqual([end.balance.accepted, end.balance.quarantined], [1, 2])
  assert.deepEqual(await codes(), [['xlsx-error-cell'], ['xlsx-formula-no-value']])
})

test('30 February in any writing is refused as a day that is not, 29 February only where the year has none', async (t) => {
  const { bring, codes } = await importing(t)
  const days = ['2026年2月30日', '2026-02-30', '20260230', '二〇二六年二月三十日', '2026-02-29', '2024-02-29']
  const rows = days.map((seenOn, at) => line(at, { seenOn }))
  const end = await bring('days.csv', Buffer.from([titles, ...rows].join('\n')))
  assert.deepEqual([end.balance.accepted, end.balance.quarantined], [1, 5])
  assert.deepEqual(new Set((await codes()).flat()), new Set(['date-not-real']))
})

test('a file nobody can read is told in one word and changes nothing', async (t) => {
  const { system, bring } = await importing(t)
  const files: [name: string, content: Buffer, code: string][] = [
    ['empty.csv', Buffer.alloc(0), 'file-empty'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'xls-not-supported'],
    ['cut.json', Buffer.from('[{"no":"V1"'), 'json-truncated'],
    ['paper.csv', Buffer.from('%PDF-1.7\n1 0 obj'), 'content-other'],
    ['picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'content-other'],
    ['photo.json', Buffer.from('ffd8ffe000104a464946', 'hex'), 'content-other'],
    ['program.ndjson', Buffer.from('7f454c460201', 'hex'), 'content-other'],
    ['page.csv', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'content-other'],
    ['packed.csv.gz', gzipSync(Buffer.from('%PDF-1.7')), 'content-other'],
    ['letter.xlsx', zipOf([{ name: 'word/document.xml', data: '<document/>' }]), 'zip-not-workbook'],
  ]
  for (const [name, content, code] of files)
    assert.equal((await bring(name, content)).fault?.code, code, name)
  const { received, accepted, quarantined, duplicate } = await balanceOf(system)
  assert.deepEqual([received - quarantined - duplicate, accepted], [0, 0])
})

test('two columns of one field end the import before its first row', async (t) => {
  const { system, bring } = await importing(t)
  const end = await bring('two.csv', Buffer.from('no,编号,kind\nV1,V2,clean\n'))
  assert.deepEqual([end.state, end.fault?.code], ['failed', 'columns-ambiguous'])
  assert.equal((await balanceOf(system)).received, 0)
})

async function importing(t: TestContext) {
  const system: System = await withSystem(t, { apps: [smallApp] })
  const bring = async (file: string, content: Buffer) => {
    const path = join(system.dataDir, file)
    writeFileSync(path, content)
    return await importFile(system, { path, file, type: 'shop.visit', source: 'north' })
  }
  const codes = async () => {
    const read = await system.pool.query<{ codes: string[] }>('select codes from quarantine order by codes')
    return read.rows.map((row) => row.codes)
  }
  return { system, bring, codes }
}
