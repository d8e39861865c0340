import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defaultFileLimits } from '#io/files/file-limits.ts'
import { readRows } from '#io/files/read-rows.ts'
import { writeLines } from '#io/files/sample-lines.ts'
import { workbookOf } from '#io/files/sample-workbook.ts'
import { readPart } from '#io/files/workbook.ts'
import { ZipPackage } from '#io/files/zip-package.ts'

/** A measured rate beside its limit of the same run. */
export type BenchRow = { name: string; rate: number; unit: string; limit: Limit }

type Limit = { name: string; rate: number }

const columns = 15
const csvRows = 1_000_000
const sheetRows = 100_000

/**
 * How fast files are read, in rows of 15 columns a second, each beside the machine's own limit: the same lines
 * split by Node's decoder and `split` alone, without raw text, faults or names. Memory is the growth of the
 * resident set while a million rows pass by.
 */
export async function benchReadFiles(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yiwang-bench-'))
  try {
    return [...(await benchText(folder)), ...(await benchWorkbook(folder))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchText(folder: string): Promise<BenchRow[]> {
  const header = `${titles().join(',')}\n`
  const csv = await writeLines(join(folder, 'a.csv'), csvRows, (row) =>
    row === 0 ? header : `${cells(row).join(',')}\n`,
  )
  const quoted = await writeLines(join(folder, 'q.csv'), csvRows / 4, (row) =>
    row === 0 ? header : `"${cells(row).join('","')}"\n`,
  )
  const ndjson = await writeLines(join(folder, 'a.ndjson'), csvRows / 4, (row) => `${json(row)}\n`)
  const array = await writeLines(
    join(folder, 'a.json'),
    csvRows / 4,
    (row) => `${row === 0 ? '[' : ','}${json(row)}${row === csvRows / 4 - 1 ? ']' : '\n'}`,
  )
  const before = process.memoryUsage.rss()
  const limit = await plainRate(csv)
  const flat = await timed('read csv', csv, limit)
  const memory = {
    name: 'read csv, memory for 1 M rows',
    rate: Math.round((flat.peak - before) / 2 ** 20),
    unit: 'MiB',
    limit: { name: 'allowed', rate: 400 },
  }
  return [
    flat.row,
    memory,
    (await timed('read csv, all quoted', quoted, limit)).row,
    (await timed('read ndjson', ndjson, await parseRate(ndjson))).row,
    (await timed('read json array', array, await parseRate(ndjson))).row,
  ]
}

async function benchWorkbook(folder: string): Promise<BenchRow[]> {
  const path = join(folder, 'a.xlsx')
  const rows = Array.from({ length: sheetRows }, (_, row) => (row === 0 ? titles() : cells(row)))
  await writeFile(path, workbookOf([{ name: 'Sheet1', rows }]))
  const packed = `${path}.gz`
  await writeFile(packed, gzipSync(workbookOf([{ name: 'Sheet1', rows }]), { level: 1 }))
  const limit = await xmlRate(path)
  return [(await timed('read xlsx', path, limit)).row, (await timed('read xlsx.gz', packed, limit)).row]
}

/** Unpacking the parts with the cells and finding their tags alone. */
async function xmlRate(path: string): Promise<Limit> {
  const zip = await ZipPackage.open(path, defaultFileLimits)
  if (!(zip instanceof ZipPackage)) throw new Error(zip.code)
  const start = performance.now()
  for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
    if (await readPart(zip, part, { open() {} })) throw new Error(`${part} is damaged`)
  }
  zip.close()
  return {
    name: 'unzip and XML tags alone',
    rate: Math.round(sheetRows / ((performance.now() - start) / 1000)),
  }
}

async function timed(name: string, path: string, limit: Limit): Promise<{ row: BenchRow; peak: number }> {
  let rows = 0
  let peak = 0
  const start = performance.now()
  for await (const batch of readRows(path)) {
    rows += batch.rows.length
    if (batch.fault || batch.rows.some(({ fault }) => fault)) throw new Error(`${name} met a fault`)
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const rate = Math.round(rows / ((performance.now() - start) / 1000))
  return { row: { name, rate, unit: 'rows/s', limit }, peak }
}

/** Decoding and splitting alone. */
async function plainRate(path: string): Promise<Limit> {
  return { name: 'split alone', rate: await rateOf(path, (line) => line.split(',').length) }
}

/** `JSON.parse` of every line alone. */
async function parseRate(path: string): Promise<Limit> {
  return {
    name: 'JSON.parse alone',
    rate: await rateOf(path, (line) => Object.keys(JSON.parse(line)).length),
  }
}

async function rateOf(path: string, read: (line: string) => number): Promise<number> {
  let rows = 0
  let seen = 0
  let rest = ''
  const start = performance.now()
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) seen += read(line)
    rows += lines.length
  }
  if (seen < rows) throw new Error('Some lines were empty')
  return Math.round(rows / ((performance.now() - start) / 1000))
}

function titles(): string[] {
  return Array.from({ length: columns }, (_, column) => `column ${column + 1}`)
}

function cells(row: number): string[] {
  return Array.from({ length: columns }, (_, column) =>
    column % 3 === 0 ? `某某市示例有限公司${row % 997}` : `v${row}-${column}`,
  )
}

function json(row: number): string {
  const values = cells(row)
  return JSON.stringify(Object.fromEntries(titles().map((title, column) => [title, values[column]])))
}
