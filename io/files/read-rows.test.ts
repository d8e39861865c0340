import assert from 'node:assert/strict'
import { hash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readRows } from './read-rows.ts'
import { faultsOf, inFolder, readAll, readSample, valuesOf } from './sample-file.ts'
import { writeLines } from './sample-lines.ts'
import { workbookOf, zipOf } from './sample-workbook.ts'

/** The same bytes at every run: what damage does to a gzip hangs on where in its codes it falls. */
function incompressible(rows: number): string {
  return `a,b\n${Array.from({ length: rows }, (_, index) => `${index},${hash('sha256', `${index}`)}\n`).join('')}`
}

test('every format is read gzipped, in several members too', async () => {
  const book = workbookOf([{ name: 'S', rows: [['a'], ['1']] }])
  for (const [name, data] of [
    ['a.csv.gz', gzipSync('a\n1\n')],
    ['a.tsv.gz', Buffer.concat([gzipSync('a\n'), gzipSync('1\n')])],
    ['a.ndjson.gz', gzipSync('{"a":"1"}')],
    ['a.json.gz', gzipSync('[{"a":"1"}]')],
    ['a.xlsx.gz', gzipSync(book)],
  ] as const) {
    const read = await readSample(name, data)
    assert.deepEqual([valuesOf(read), read.fault, read.file.gzip], [[{ a: '1' }], undefined, true], name)
    assert.equal(read.bytesRead, data.length)
  }
})

test('a truncated gzip gives every row before the break and then says so', async () => {
  const text = incompressible(20_000)
  const packed = gzipSync(text)
  const read = await readSample('a.csv.gz', packed.subarray(0, packed.length - 50_000))
  assert.equal(read.fault?.code, 'gzip-truncated')
  const half = read.rows.at(-1)
  assert.deepEqual([half?.fault?.code, half?.values], ['row-cut-short', null])
  const seen = `a,b\n${read.rows.map(({ raw }) => raw).join('\n')}`
  assert.equal(seen, text.slice(0, seen.length))
  assert.ok(seen.length > text.length * 0.93)
  assert.deepEqual(new Set(faultsOf(read).slice(0, -1)), new Set([undefined]))
})

test('a gzip that lacks only its last bytes gives all rows and a fault', async () => {
  const packed = gzipSync('a,b\n1,2\n3,4\n')
  const read = await readSample('a.csv.gz', packed.subarray(0, -4))
  assert.deepEqual(valuesOf(read), [
    { a: '1', b: '2' },
    { a: '3', b: '4' },
  ])
  assert.equal(read.fault?.code, 'gzip-truncated')
})

test('a damaged gzip and one followed by other bytes end with a fault after their rows', async () => {
  const packed = gzipSync(incompressible(20_000))
  packed.fill(0xff, packed.length - 20_000, packed.length - 10_000)
  const damaged = await readSample('a.csv.gz', packed)
  assert.equal(damaged.fault?.code, 'gzip-damaged')
  assert.ok(damaged.rows.length > 15_000)
  const followed = await readSample(
    'a.csv.gz',
    Buffer.concat([gzipSync('a\n1\n'), Buffer.from('other bytes')]),
  )
  assert.equal(followed.fault?.code, 'gzip-damaged')
})

test('content wins over the name', async () => {
  const book = workbookOf([{ name: 'S', rows: [['a'], ['1']] }])
  const renamed = await readSample('a.csv', book)
  assert.deepEqual([renamed.file.format, valuesOf(renamed)], ['xlsx', [{ a: '1' }]])
  const packed = await readSample('a.csv', gzipSync('a\n1\n'))
  assert.deepEqual([packed.file.gzip, valuesOf(packed)], [true, [{ a: '1' }]])
  const zip = await readSample('a.csv', zipOf([{ name: 'a.csv', data: 'a\n1\n' }]))
  assert.deepEqual([zip.rows, zip.fault?.code], [[], 'zip-not-workbook'])
  const old = await readSample('a.xlsx', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'))
  assert.equal(old.fault?.code, 'xls-not-supported')
})

test('a file without a known name is read by its text, or refused', async () => {
  assert.equal((await readSample('data', '{"a":1}\n{"a":2}')).file.format, 'ndjson')
  assert.equal((await readSample('data', '[{"a":1}]')).file.format, 'json')
  assert.equal((await readSample('data.txt', 'a\tb\n1\t2')).file.delimiter, '\t')
  for (const data of ['<table><tr>', Buffer.from('00017f80ff', 'hex'), '\0\0']) {
    assert.equal((await readSample('data', data)).fault?.code, 'format-unknown')
  }
  for (const [data, kind] of [
    ['<html><table>', 'HTML'],
    ['%PDF-1.7', 'PDF'],
  ] as const) {
    const read = await readSample('data', data)
    assert.deepEqual([read.fault?.code, read.fault?.params.kind], ['content-other', kind])
  }
  assert.equal((await readSample('data', 'a,b\n1,2', { format: 'csv' })).rows.length, 1)
})

test('a missing file, a folder and a stream that fails end with a fault', async () => {
  assert.deepEqual((await readAll('/nowhere/a.csv')).fault?.params, { reason: 'ENOENT' })
  await inFolder(async (folder) => {
    assert.deepEqual((await readAll(folder)).fault?.params, { reason: 'EISDIR' })
  })
  const failing = Readable.from(
    (async function* () {
      yield Buffer.from('a,b\n1,2\n3,')
      throw new Error('Connection lost')
    })(),
  )
  const read = await readAll(failing, { name: 'a.csv' })
  assert.deepEqual(faultsOf(read), [undefined, 'row-cut-short'])
  assert.deepEqual(read.fault, { code: 'file-unreadable', params: { reason: 'Connection lost' } })
})

test('random bytes under any name are refused or faulty, and never throw', async () => {
  for (const name of ['a.csv', 'a.tsv', 'a.ndjson', 'a.json', 'a.xlsx']) {
    const read = await readSample(name, randomBytes(200_000))
    assert.ok(read.fault !== undefined || read.rows.some(({ fault }) => fault), name)
  }
})

test('a stream in pieces of one byte gives the same rows', async () => {
  const text = Buffer.from('名称,b\r\n"a\r\n""b",1\r\n𠮷,2\r\n')
  const pieces = Readable.from(Array.from(text, (byte) => Buffer.from([byte])))
  assert.deepEqual(await readAll(pieces, { name: 'a.csv' }), await readSample('a.csv', text))
})

test('batches hold at most a thousand rows and tell how far the file is read', async () => {
  await inFolder(async (folder) => {
    const path = await writeLines(join(folder, 'a.csv'), 50_001, (row) => `${row},${row}\n`)
    const numbers: number[] = []
    let last = 0
    for await (const { rows, bytesRead } of readRows(path)) {
      assert.ok(rows.length <= 1000 && bytesRead >= last)
      for (const { number } of rows) numbers.push(number)
      last = bytesRead
    }
    assert.deepEqual(
      numbers,
      Array.from({ length: 50_000 }, (_, index) => index + 1),
    )
  })
})

test('leaving early closes the file', async () => {
  await inFolder(async (folder) => {
    for (const name of ['a.csv', 'a.csv.gz']) {
      const path = join(folder, name)
      const text = `a,b\n${'1,2\n'.repeat(500_000)}`
      await writeFile(path, name.endsWith('.gz') ? gzipSync(text, { level: 0 }) : text)
      const stream = createReadStream(path)
      for await (const batch of readRows(stream, { name })) if (batch.rows.length > 0) break
      assert.ok(stream.destroyed && stream.bytesRead < 1_500_000)
    }
  })
})

test('a file that unpacks to more than the limit stops there', async () => {
  const read = await readSample('a.csv.gz', gzipSync(`a,b\n${'1,2\n'.repeat(500_000)}`), {
    limits: { maxFileBytes: 1_000_000 },
  })
  assert.equal(read.fault?.code, 'file-too-large')
  assert.ok(read.rows.length > 100_000)
})

test('a line of 200 MB is reported with its beginning and never held in memory', async () => {
  await inFolder(async (folder) => {
    const piece = 'x'.repeat(1_000_000)
    for (const [name, begin, end] of [
      ['a.ndjson', '{"a":1}\n{"long":"', '"}\n{"a":2}\n'],
      ['a.csv', 'a\n1\n', '\n2\n'],
      ['a.json', '[{"a":1},{"long":"', '"},{"a":2}]'],
    ] as const) {
      const path = await writeLines(join(folder, name), 202, (index) =>
        index === 0 ? begin : index === 201 ? end : piece,
      )
      const before = process.memoryUsage.rss()
      const read = await readAll(path)
      const grown = (process.memoryUsage.rss() - before) / 2 ** 20
      assert.deepEqual(faultsOf(read), [undefined, 'row-too-long', undefined], name)
      assert.equal(read.rows[1]?.raw.length, 4096)
      assert.ok(grown < 150, `${name} grew by ${Math.round(grown)} MiB`)
    }
  })
})
