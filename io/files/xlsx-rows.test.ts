import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { faultsOf, readAll, readSample, valuesOf } from './sample-file.ts'
import { type SampleCell, type SampleSheet, workbookOf, zipOf } from './sample-workbook.ts'

function read(rows: SampleCell[][], more: Partial<SampleSheet> = {}) {
  return readSample('a.xlsx', workbookOf([{ name: 'Sheet1', rows, ...more }]))
}

const cell = (xml: string) => ({ xml })

test('texts, numbers and truth values are read, empty cells as empty text, empty rows not at all', async () => {
  const book = await read([
    ['name', 'n', 'yes'],
    ['𠮷 & <b>', 1.5, true],
    [],
    [null, null, null],
    ['x', null, false],
  ])
  assert.deepEqual(valuesOf(book), [
    { name: '𠮷 & <b>', n: 1.5, yes: true },
    { name: 'x', n: '', yes: false },
  ])
  assert.deepEqual(
    book.rows.map(({ number, line, raw }) => [number, line, raw]),
    [
      [1, 2, '𠮷 & <b>,1.5,true'],
      [2, 5, 'x,,false'],
    ],
  )
  assert.equal(book.blankRows, 2)
})

test('dates come from the number and the format of the cell', async () => {
  const book = await read([
    ['a', 'b', 'c'],
    [cell('s="1"><v>45352</v>'), cell('s="2"><v>45352.354166667</v>'), cell('s="0"><v>45352</v>')],
    [cell('s="1"><v>59</v>'), cell('s="1"><v>60</v>'), cell('s="1"><v>61</v>')],
    [cell('t="d"><v>2024-03-01</v>'), cell('s="2"><v>0.5</v>'), cell('s="1"><v>-1</v>')],
  ])
  assert.deepEqual(valuesOf(book), [
    { a: '2024-03-01', b: '2024-03-01T08:30:00', c: 45352 },
    { a: '1900-02-28', b: '1900-02-29', c: '1900-03-01' },
    { a: '2024-03-01', b: '12:00:00', c: -1 },
  ])
})

test('a number shown with zeros in front keeps them', async () => {
  const book = await read([['code'], [cell('s="3"><v>1234</v>')]])
  assert.deepEqual(valuesOf(book), [{ code: '001234' }])
})

test('a formula gives the value Excel kept, and a row without one is faulty', async () => {
  const book = await read([
    ['a', 'b'],
    [cell('><f>1+1</f><v>2</v>'), cell('t="str"><f>"x"&amp;"y"</f><v>x&amp;y</v>')],
    [cell('><f>1+1</f>'), 'x'],
    [cell('t="e"><f>1/0</f><v>#DIV/0!</v>'), 'x'],
    [cell('t="str"><f>""</f><v></v>'), 'x'],
  ])
  assert.deepEqual(faultsOf(book), [undefined, 'xlsx-formula-no-value', 'xlsx-error-cell', undefined])
  assert.deepEqual(valuesOf(book)[0], { a: 2, b: 'x&y' })
  assert.deepEqual(book.rows[2]?.fault?.params, { column: 'a', error: '#DIV/0!' })
})

test('an 18-digit number typed into a cell has lost digits and is reported', async () => {
  const book = await read([['id'], [cell('><v>1.1010119900307101E+17</v>')], ['110101199003071236']])
  assert.deepEqual(faultsOf(book), ['xlsx-number-imprecise', undefined])
})

test('inline and rich texts are joined, phonetic guides left out, escapes undone', async () => {
  const book = await read([
    ['a', 'b'],
    [
      cell(
        't="inlineStr"><is><r><t>红</t></r><r><t xml:space="preserve"> 字</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
      ),
      cell('t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is>'),
    ],
  ])
  assert.deepEqual(valuesOf(book), [{ a: '红 字', b: 'a\rb_x0041_' }])
})

test('a header of two rows with merged cells is joined, a title over the table left out', async () => {
  const book = await read(
    [
      ['处罚信息表', null, null, null],
      ['序号', '相对人', null, '备注'],
      [null, '名称', '代码', null],
      [1, '甲', 'A', 'x'],
    ],
    { merges: ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3'] },
  )
  assert.deepEqual(book.file.header, ['序号', '相对人/名称', '相对人/代码', '备注'])
  assert.deepEqual(valuesOf(book), [{ 序号: 1, '相对人/名称': '甲', '相对人/代码': 'A', 备注: 'x' }])
})

test('a header cell merged across without titles below swallows no data row', async () => {
  const book = await read(
    [
      ['序号', '名称', null],
      [1, '甲', 'x'],
      [2, '乙', 'y'],
    ],
    { merges: ['B1:C1'] },
  )
  assert.deepEqual(book.file.header, ['序号', '名称', '名称#2'])
  assert.equal(book.rows.length, 2)
})

test('cells merged in the data all have the value', async () => {
  const book = await read(
    [
      ['dept', 'name', 'x'],
      ['甲局', 'a', 'wide'],
      [null, 'b', null],
      ['乙局', 'both', null],
    ],
    { merges: ['A2:A3', 'C2:C3', 'B4:C4', 'A1048576:XFD1048576'] },
  )
  assert.deepEqual(valuesOf(book), [
    { dept: '甲局', name: 'a', x: 'wide' },
    { dept: '甲局', name: 'b', x: 'wide' },
    { dept: '乙局', name: 'both', x: 'both' },
  ])
})

test('cells beyond the header are kept and faulty', async () => {
  const book = await read([['a'], ['1', null, '3'], ['2']])
  assert.deepEqual(faultsOf(book), ['xlsx-extra-cells', undefined])
  assert.deepEqual(valuesOf(book)[0], { a: '1', '#2': '', '#3': '3' })
})

test('the sheet is the one asked for, or the first that is not hidden', async () => {
  const sheet = (name: string, state?: string): SampleSheet => ({ name, state, rows: [['a'], [name]] })
  const book = workbookOf([sheet('secret', 'hidden'), sheet('第一'), sheet('第二')])
  const first = await readSample('a.xlsx', book)
  assert.deepEqual([first.file.sheet, first.file.sheets], ['第一', ['secret', '第一', '第二']])
  assert.deepEqual(valuesOf(await readSample('a.xlsx', book, { sheet: '第二' })), [{ a: '第二' }])
  const absent = await readSample('a.xlsx', book, { sheet: '第三' })
  assert.deepEqual(absent.fault, {
    code: 'sheet-not-found',
    params: { sheet: '第三', sheets: 'secret, 第一, 第二' },
  })
})

test('a workbook that comes as a stream is read like a file', async () => {
  const book = workbookOf([{ name: 'S', rows: [['a'], ['1']] }])
  const read = await readAll(Readable.from([book]), { name: 'upload' })
  assert.deepEqual([read.file.format, valuesOf(read)], ['xlsx', [{ a: '1' }]])
})

test('an empty sheet and one with a header only', async () => {
  assert.equal((await read([])).fault?.code, 'file-empty')
  const only = await read([['a', 'b']])
  assert.deepEqual([only.rows, only.file.header, only.fault], [[], ['a', 'b'], undefined])
})

test('zip bombs are refused before they are unpacked', async () => {
  const zeros = { name: 'xl/bomb.xml', data: Buffer.alloc(20 * 1024 * 1024) }
  const bombed = workbookOf([{ name: 'S', rows: [['a'], ['1']] }], [zeros])
  const bomb = await readSample('a.xlsx', bombed, { limits: { maxZipRatio: 100 } })
  assert.deepEqual(bomb.fault, { code: 'zip-bomb', params: { measure: 'ratio', limit: 100 } })
  const declared = workbookOf(
    [{ name: 'S', rows: [['a']] }],
    [{ name: 'x', data: 'x', declaredSize: 0xfffffffe }],
  )
  assert.deepEqual(
    (await readSample('a.xlsx', declared, { limits: { maxZipRatio: 1e12, maxZipBytes: 1e9 } })).fault?.params,
    {
      measure: 'bytes',
      limit: 1e9,
    },
  )
  const many = zipOf(Array.from({ length: 200 }, (_, index) => ({ name: `${index}`, data: 'x' })))
  const counted = await readSample('a.xlsx', many, { limits: { maxZipEntries: 100 } })
  assert.deepEqual(counted.fault?.params, { measure: 'entries', limit: 100 })
  const shared = workbookOf([{ name: 'S', rows: [['a'], ['x'.repeat(2000)]] }])
  const held = await readSample('a.xlsx', shared, { limits: { maxSharedBytes: 1000 } })
  assert.deepEqual(held.fault?.params, { measure: 'shared', limit: 1000 })
})

test('a part larger than the zip says, a wrong checksum and a truncated zip are damage', async () => {
  const parts = (more: object) => [{ name: 'xl/workbook.xml', data: '<workbook/>'.padEnd(9000), ...more }]
  for (const data of [
    zipOf(parts({ declaredSize: 10 })),
    zipOf(parts({ crc: 1 })),
    workbookOf([{ name: 'S', rows: [['a']] }]).subarray(0, 900),
  ]) {
    assert.equal((await readSample('a.xlsx', data)).fault?.code, 'zip-damaged')
  }
})

test('broken XML gives the rows before it and a fault', async () => {
  const row = (n: number) => `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>v${n}</t></is></c></row>`
  const begin = '<worksheet><sheetData>'
  for (const xml of [
    `${begin}${row(1)}${row(2)}</wrong>`,
    `${begin}${row(1)}${row(2)}<row`,
    `${begin}${row(1)}${row(2)}${'<x>'.repeat(200)}`,
  ]) {
    const book = await read([], { xml })
    assert.equal(book.fault?.code, 'xlsx-damaged', xml.slice(-60))
    assert.deepEqual(valuesOf(book), [{ v1: 'v2' }])
  }
})

test('a cell too long to be one ends the reading instead of filling the memory', async () => {
  const xml = `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>${'x'.repeat(5_000_000)}</t></is></c></row></sheetData></worksheet>`
  assert.equal((await read([], { xml })).fault?.code, 'xlsx-damaged')
})

test('a row whose shared texts add up beyond the limit is too long', async () => {
  const long = 'x'.repeat(1000)
  const rows = [
    ['a', 'b'],
    [long, long],
    ['1', '2'],
  ]
  const book = await readSample('a.xlsx', workbookOf([{ name: 'S', rows }]), {
    limits: { maxRowBytes: 1500 },
  })
  assert.deepEqual(faultsOf(book), ['row-too-long', undefined])
})

test('characters written by number are read, also beyond the first plane', async () => {
  const book = await read([
    ['a'],
    [cell('t="inlineStr"><is><t>&#x20BB7;&#134071;&#65;&amp;#65;&apos;</t></is>')],
  ])
  assert.deepEqual(valuesOf(book), [{ a: "𠮷𠮷A&#65;'" }])
})

test('entities of a document type are not expanded', async () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>h</t></is></c></row><row r="2"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
  const book = await read([], { xml })
  assert.ok(!JSON.stringify(book).includes('aaaa'))
})

test('elements with a namespace prefix and cells without references are read', async () => {
  const xml =
    '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  assert.deepEqual(valuesOf(await read([], { xml })), [{ a: 1, b: 2 }])
})

test('no row vanishes as title or header, however far down cells are merged', async () => {
  const down = await read([['a', 'b'], ...Array.from({ length: 20 }, (_, n) => [null, n])], {
    merges: ['A1:A21'],
  })
  assert.equal(down.rows.length, 20)
  const rows = Array.from({ length: 20 }, (_, n) => [`title ${n}`, null])
  const titles = await read(rows, { merges: rows.map((_, n) => `A${n + 1}:B${n + 1}`) })
  assert.equal(titles.rows.length, 20 - 3 - 1)
})
