import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { faultsOf, readAll, readSample, valuesOf } from './sample-file.ts'

test('a quoted cell keeps its commas, its doubled quotes and its line ends', async () => {
  const read = await readSample('a.csv', 'a,b\r\n"x, ""y""\r\nz",1\r\nplain,2\r\n')
  assert.deepEqual(valuesOf(read), [
    { a: 'x, "y"\r\nz', b: '1' },
    { a: 'plain', b: '2' },
  ])
  assert.deepEqual(
    read.rows.map(({ number, line, raw }) => [number, line, raw]),
    [
      [1, 2, '"x, ""y""\r\nz",1'],
      [2, 4, 'plain,2'],
    ],
  )
})

test('a row with more or fewer cells than the header keeps its values by position and is faulty', async () => {
  const read = await readSample('a.csv', 'a,b\n1\n1,2\n1,2,3\n')
  assert.deepEqual(valuesOf(read), [{ a: '1' }, { a: '1', b: '2' }, { a: '1', b: '2', '#3': '3' }])
  assert.deepEqual(faultsOf(read), ['csv-ragged-row', undefined, 'csv-ragged-row'])
  assert.deepEqual(read.rows[2]?.fault?.params, { expected: 2, found: 3 })
  assert.equal(read.rows[2]?.raw, '1,2,3')
})

test('a stray quote costs its own line and no other', async () => {
  const lines = [
    'a,b',
    '1,"never closed',
    '2,good',
    '3,"closed" too early',
    '4,"good, too"',
    '5,5" disk',
    '6,"open',
  ]
  const read = await readSample('a.csv', lines.join('\n'))
  assert.deepEqual(faultsOf(read), [
    'csv-quote-broken',
    undefined,
    'csv-quote-broken',
    undefined,
    undefined,
    'csv-quote-broken',
  ])
  assert.deepEqual(valuesOf(read), [
    null,
    { a: '2', b: 'good' },
    null,
    { a: '4', b: 'good, too' },
    { a: '5', b: '5" disk' },
    null,
  ])
  assert.deepEqual(
    read.rows.map(({ raw }) => raw),
    lines.slice(1),
  )
  assert.deepEqual(
    read.rows.map(({ line }) => line),
    [2, 3, 4, 5, 6, 7],
  )
})

test('a quote left open over more text than a row may have is given up at its own line', async () => {
  const filler = Array.from({ length: 2000 }, (_, index) => `${index},without quotes`)
  const read = await readSample('a.csv', ['a,b', '0,"open', ...filler, '9,"last"'].join('\n'), {
    limits: { maxRowBytes: 10_000 },
  })
  assert.equal(read.rows.length, 2002)
  assert.deepEqual(
    read.rows.filter(({ fault }) => fault).map(({ number, fault }) => [number, fault?.code]),
    [[1, 'csv-quote-broken']],
  )
})

test('a line too long to hold is reported where it stands, a cell open before it given up', async () => {
  const long = 'x'.repeat(400_000)
  const rows = Array.from({ length: 15_000 }, (_, index) => `${index},y`)
  const read = await readSample('a.csv', ['a,b', '0,"open', ...rows, long, '1,"last"'].join('\n'), {
    limits: { maxRowBytes: 300_000 },
  })
  assert.equal(read.rows.length, 15_003)
  assert.deepEqual(
    read.rows.filter(({ fault }) => fault).map(({ line, fault }) => [line, fault?.code]),
    [
      [2, 'csv-quote-broken'],
      [15_003, 'row-too-long'],
    ],
  )
  assert.deepEqual(read.rows.at(-1)?.values, { a: '1', b: 'last' })
})

test('the delimiter is found among comma, tab and semicolon, whatever stands in quotes', async () => {
  for (const [name, text, delimiter] of [
    ['a.csv', 'a;b\n"1,5,5,5";2\n', ';'],
    ['a.csv', 'a\tb\n1,5\t2\n', '\t'],
    ['a.tsv', 'a\tb\n1;5;5\t2\n', '\t'],
    ['a.tsv', 'a,b\n1,2\n', ','],
    ['a.csv', 'sep=;\na;b\n1;2\n', ';'],
    ['a.csv', '"a;x";"b;y";c\n1;2;3\n', ';'],
  ] as const) {
    const read = await readSample(name, text)
    assert.equal(read.file.delimiter, delimiter, JSON.stringify(text))
    assert.equal(read.rows.length, 1)
    assert.equal(read.rows[0]?.fault, undefined)
  }
})

test('rows without content are counted and carry no number', async () => {
  const read = await readSample('a.csv', '\na,b\n\n1,2\n,\n  ,\n3,4\n\n')
  assert.deepEqual(valuesOf(read), [
    { a: '1', b: '2' },
    { a: '3', b: '4' },
  ])
  assert.equal(read.blankRows, 5)
})

test('repeated and empty titles hide no column, and __proto__ is a column like any other', async () => {
  const read = await readSample('a.csv', 'a,a,,__proto__,constructor\n1,2,3,4,5\n')
  assert.deepEqual(read.file.header, ['a', 'a#2', '#3', '__proto__', 'constructor'])
  const values = read.rows[0]?.values ?? {}
  assert.deepEqual(Object.entries(values), [
    ['a', '1'],
    ['a#2', '2'],
    ['#3', '3'],
    ['__proto__', '4'],
    ['constructor', '5'],
  ])
  assert.equal(Object.getPrototypeOf(values), Object.prototype)
})

test('lines above the header are left out on request', async () => {
  const read = await readSample('a.csv', 'Penalties of 2024\n\na,b\n1,2\n', { skipRows: 2 })
  assert.deepEqual(read.file.header, ['a', 'b'])
  assert.deepEqual(valuesOf(read), [{ a: '1', b: '2' }])
})

test('line ends of old Macs separate rows', async () => {
  const read = await readSample('a.csv', 'a,b\r1,2\r"x\ry",4\r')
  assert.deepEqual(valuesOf(read), [
    { a: '1', b: '2' },
    { a: 'x\ry', b: '4' },
  ])
})

test('a NUL sends its row to quarantine with the NUL made visible', async () => {
  const read = await readSample('a.csv', 'a,b\n1,x\0y\n2,z\n')
  assert.deepEqual(faultsOf(read), ['nul-character', undefined])
  assert.equal(read.rows[0]?.raw, '1,x␀y')
})

test('a header only is a file without rows, an empty file and a blank one are faults', async () => {
  const only = await readSample('a.csv', 'a,b')
  assert.deepEqual([only.rows, only.file.header, only.fault], [[], ['a', 'b'], undefined])
  for (const text of ['', '\n\n', ' \n']) {
    const read = await readSample('a.csv', text)
    assert.deepEqual([read.rows, read.fault?.code], [[], 'file-empty'])
  }
})

test('a header with too many columns is refused and a row with a million commas is not spread out', async () => {
  const wide = await readSample('a.csv', `${'a,'.repeat(3000)}\n1\n`)
  assert.equal(wide.fault?.code, 'header-too-wide')
  const long = await readSample('a.csv', `a,b\n${','.repeat(1_000_000)}x\n1,2\n`)
  assert.equal(long.rows.length, 1)
  const kept = await readSample('a.csv', `a,b\nx${','.repeat(1_000_000)}x\n1,2\n`)
  assert.deepEqual(faultsOf(kept), ['csv-ragged-row', undefined])
  assert.ok(Object.keys(kept.rows[0]?.values ?? {}).length < 100)
})

test('rows cut by the borders of the blocks read are whole', async () => {
  const cell = 'x"",\n'.repeat(40)
  const text = `a,b\n${Array.from({ length: 5000 }, (_, index) => `${index},"${cell}"\n`).join('')}`
  const read = await readSample('a.csv', text)
  assert.equal(read.rows.length, 5000)
  const expected = cell.replaceAll('""', '"')
  assert.ok(
    read.rows.every(
      ({ values, fault }, index) => !fault && values?.a === `${index}` && values.b === expected,
    ),
  )
})

test('a cut file gives the whole rows that were still waiting behind an open quote', async () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `${index},"a\nb"`)
  const text = `a,b\n${rows.join('\n')}\n9,"half`
  const broken = Readable.from(
    (async function* () {
      for (let at = 0; at < text.length; at += 7001) yield Buffer.from(text.slice(at, at + 7001))
      throw new Error('Connection lost')
    })(),
  )
  const read = await readAll(broken, { name: 'a.csv' })
  assert.equal(read.rows.length, 40_001)
  assert.deepEqual(faultsOf(read).filter(Boolean), ['row-cut-short'])
  assert.equal(read.rows.at(-1)?.raw, '9,"half')
})
