import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, readSample, valuesOf } from './sample-file.ts'

/** 公司 · the two-byte form · 𠮷 as 0x9534B235 · 㐂 as 0x8139EF31, both four bytes. */
const gbCompany = Buffer.from('b9abcbbe', 'hex')
const gbRare = Buffer.from('9534b235', 'hex')
const gbExtension = Buffer.from('8139ef31', 'hex')

function csv(...rows: (string | Buffer)[]): Buffer {
  return Buffer.concat(rows.flatMap((row) => [Buffer.from(row), Buffer.from('\n')]))
}

function line(...parts: (string | Buffer)[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

test('UTF-8 is read with and without its mark, rare characters and emoji included', async () => {
  for (const mark of ['', '\ufeff']) {
    const read = await readSample('a.csv', `${mark}名称,b\n𠮷野家,👩‍🌾\n`)
    assert.deepEqual([read.file.encoding, read.file.header], ['utf-8', ['名称', 'b']])
    assert.deepEqual(valuesOf(read), [{ 名称: '𠮷野家', b: '👩‍🌾' }])
  }
})

test('UTF-16 is read in both byte orders, and half a character is the fault of its row', async () => {
  const little = Buffer.from('\ufeff名称,b\n𠮷,1\nx\ud842y,2\n好,3\n', 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const [bytes, encoding] of [
    [little, 'utf-16le'],
    [big, 'utf-16be'],
  ] as const) {
    const read = await readSample('a.csv', bytes)
    assert.deepEqual([read.file.encoding, read.file.header], [encoding, ['名称', 'b']])
    assert.deepEqual(faultsOf(read), [undefined, 'encoding-broken', undefined])
    assert.deepEqual(
      [valuesOf(read)[0], valuesOf(read)[2]],
      [
        { 名称: '𠮷', b: '1' },
        { 名称: '好', b: '3' },
      ],
    )
  }
})

test('signs inside the characters of UTF-16 are taken for no delimiter, quote or line end', async () => {
  // 三 is 09 4E, 上 0A 4E, 不 0D 4E, 丢 22 4E and 丬 2C 4E: a tab, line ends, a quote and a comma.
  for (const delimiter of [',', '\t', ';']) {
    const text = [
      ['三上不', '丢丬'],
      ['上三', '不丢'],
      ['三', '丬'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\r\n')
    const little = Buffer.from(`\ufeff${text}`, 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const read = await readSample('a.csv', bytes)
      assert.equal(read.file.delimiter, delimiter)
      assert.deepEqual(valuesOf(read), [
        { 三上不: '上三', 丢丬: '不丢' },
        { 三上不: '三', 丢丬: '丬' },
      ])
    }
  }
  const json = await readSample('a.json', Buffer.from('\ufeff[{"上":"三"},{"不":"丢"}]', 'utf16le'))
  assert.deepEqual(valuesOf(json), [{ 上: '三' }, { 不: '丢' }])
})

test('GB18030 is found with its two-byte and four-byte characters', async () => {
  const read = await readSample('a.csv', csv('name,b', line(gbCompany, ',', gbRare), line(gbExtension, ',x')))
  assert.equal(read.file.encoding, 'gb18030')
  assert.deepEqual(valuesOf(read), [
    { name: '公司', b: '𠮷' },
    { name: '㐂', b: 'x' },
  ])
})

test('GB18030 is found after any amount of ASCII', async () => {
  const ascii = Array.from({ length: 60_000 }, (_, index) => `${index},plain`)
  const read = await readSample('a.csv', csv('a,b', ...ascii, line(gbCompany, ',', gbRare), '1,2'))
  assert.deepEqual(valuesOf(read).slice(-2), [
    { a: '公司', b: '𠮷' },
    { a: '1', b: '2' },
  ])
  assert.equal(read.rows.filter(({ fault }) => fault).length, 0)
})

test('broken bytes are the fault of their row, never of the file', async () => {
  const utf8 = await readSample(
    'a.csv',
    csv('名称,b', '好,1', line('坏', Buffer.from('ff', 'hex'), ',2'), '好,3'),
  )
  assert.equal(utf8.file.encoding, 'utf-8')
  assert.deepEqual(faultsOf(utf8), [undefined, 'encoding-broken', undefined])
  assert.equal(utf8.rows[1]?.raw, '坏\ufffd,2')
  assert.deepEqual(utf8.rows[1]?.fault?.params, { encoding: 'utf-8' })

  const broken = line(gbCompany, Buffer.from('ff', 'hex'), ',2')
  const gb = await readSample('a.csv', csv('a,b', line(gbCompany, ',1'), broken, line(gbRare, ',3')))
  assert.equal(gb.file.encoding, 'gb18030')
  assert.deepEqual(faultsOf(gb), [undefined, 'encoding-broken', undefined])
})

test('a GB18030 line inside a UTF-8 file is reported, not misread', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `某某公司,${index}`)
  const read = await readSample('a.csv', csv('名称,b', ...rows, line(gbCompany, ',1'), '好,2'))
  assert.equal(read.file.encoding, 'utf-8')
  assert.deepEqual(
    read.rows.filter(({ fault }) => fault).map(({ number, fault }) => [number, fault?.code]),
    [[50_001, 'encoding-broken']],
  )
})

test('broken bytes in a cell of several lines fault the whole row', async () => {
  const read = await readSample(
    'a.csv',
    csv('名称,b', '"好', line('x', Buffer.from('ff', 'hex')), '好",1', '好,2'),
  )
  assert.deepEqual(faultsOf(read), ['encoding-broken', undefined])
})

test('JSON in GB18030 and with broken bytes is read element by element', async () => {
  const gb = await readSample('a.json', line('[{"a":"', gbCompany, '"},{"a":"', gbRare, '"}]'))
  assert.deepEqual(valuesOf(gb), [{ a: '公司' }, { a: '𠮷' }])
  const bad = await readSample(
    'a.json',
    line('[{"a":"好"},{"a":"', Buffer.from('ff', 'hex'), '","b":1},{"a":"好"}]'),
  )
  assert.deepEqual(faultsOf(bad), [undefined, 'encoding-broken', undefined])
  const lines = await readSample(
    'a.ndjson',
    line('{"a":"好"}\n{"a":"', Buffer.from('ff', 'hex'), '"}\n{"a":"好"}'),
  )
  assert.deepEqual(faultsOf(lines), [undefined, 'encoding-broken', undefined])
})

test('a given encoding is used, an unknown one refused', async () => {
  const short = csv('a,b', line(gbCompany, ',1'))
  assert.deepEqual(valuesOf(await readSample('a.csv', short, { encoding: 'GBK' })), [{ a: '公司', b: '1' }])
  assert.deepEqual(faultsOf(await readSample('a.csv', short, { encoding: 'utf8' })), ['encoding-broken'])
  const refused = await readSample('a.csv', short, { encoding: 'ebcdic' })
  assert.deepEqual(refused.fault, { code: 'encoding-unknown', params: { encoding: 'ebcdic' } })
})

test('a line too long in GB18030 decides nothing about the encoding', async () => {
  const long = line(Buffer.concat(Array(40_000).fill(gbCompany)), ',1')
  const read = await readSample('a.csv', csv('a,b', long, line(gbCompany, ',2')), {
    limits: { maxRowBytes: 50_000 },
  })
  assert.deepEqual(faultsOf(read), ['row-too-long', undefined])
  assert.deepEqual(valuesOf(read)[1], { a: '公司', b: '2' })
})

test('a replacement mark that the file itself holds is no fault', async () => {
  const written = Buffer.from('8431a437', 'hex')
  const gb = await readSample('a.csv', csv('a,b', line(gbCompany, ',', written)))
  assert.deepEqual([valuesOf(gb), faultsOf(gb)], [[{ a: '公司', b: '\ufffd' }], [undefined]])
  const utf8 = await readSample('a.csv', 'a,b\n好,\ufffd\n')
  assert.deepEqual([valuesOf(utf8), faultsOf(utf8)], [[{ a: '好', b: '\ufffd' }], [undefined]])
})

test('a file broken in every line reports every line', async () => {
  for (const name of ['a.csv', 'a.ndjson']) {
    const lines = Buffer.alloc(200_000, 'ff0a', 'hex')
    const read = await readSample(name, Buffer.concat([Buffer.from('a\n'), lines]))
    assert.equal(read.rows.filter(({ fault }) => fault?.code === 'encoding-broken').length, 100_000)
  }
})
