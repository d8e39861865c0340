import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type ByteSource, openBytes } from './byte-source.ts'
import { CsvRows } from './csv-rows.ts'
import { detectCsvShape } from './detect-delimiter.ts'
import { detectFormat, plainText } from './detect-format.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import { defaultFileLimits, type FileLimits } from './file-limits.ts'
import { JsonRows } from './json-rows.ts'
import { NdjsonRows } from './ndjson-rows.ts'
import type { FileFormat, FileShape, RowBatch, RowParser } from './raw-row.ts'
import { RowBatches } from './row-batches.ts'
import { spool } from './spool.ts'
import { type TextOptions, textBlocks } from './text-blocks.ts'
import { encodingName } from './text-encoding.ts'
import { xlsxRows } from './xlsx-rows.ts'

export type ReadOptions = {
  /** Overrides what content and name say. */
  format?: FileFormat
  /** A WHATWG label such as `gb18030`; a byte order mark in the file wins. */
  encoding?: string
  /** The sheet of a workbook by name; otherwise the first that is not hidden. */
  sheet?: string
  limits?: Partial<FileLimits>
  /** Lines (rows of a sheet) above the header to leave out. */
  skipRows?: number
  /** The name of a file that comes as a stream. */
  name?: string
}

type Reading = { source: ByteSource; file: FileShape; limits: FileLimits; options: ReadOptions }

/**
 * Reads a file of any known format as batches of raw rows, in flat memory.
 *
 * It never throws for what is wrong with a file: a bad row is given with its fault and its raw text, a file that
 * cannot be read to its end gives every row before the break and then a last batch with `fault`. There is always
 * at least one batch. Leaving the loop early closes the file.
 */
export async function* readRows(
  input: string | Readable,
  options: ReadOptions = {},
): AsyncGenerator<RowBatch> {
  const limits = { ...defaultFileLimits, ...options.limits }
  const source = await openBytes(input, limits)
  const file: FileShape = { gzip: source.gzip }
  try {
    const name = options.name ?? (typeof input === 'string' ? basename(input) : '')
    const refusal = recognise({ source, file, limits, options }, name)
    if (refusal) yield { rows: [], bytesRead: source.bytesRead, blankRows: 0, file, fault: refusal }
    else if (file.format === 'xlsx') yield* readWorkbook({ source, file, limits, options }, input)
    else yield* readText({ source, file, limits, options })
  } finally {
    await source.chunks.return(undefined)
  }
}

function recognise({ source, file, options }: Reading, name: string): FileFault | undefined {
  if (source.head.length === 0) return source.fault ?? fileFault('file-empty')
  if (options.encoding !== undefined && !encodingName(options.encoding)) {
    return fileFault('encoding-unknown', { encoding: options.encoding })
  }
  const found = detectFormat(name, source.head)
  if (typeof found !== 'string' && (found.code === 'xls-not-supported' || !options.format)) return found
  file.format = found === 'xlsx' ? found : (options.format ?? (found as FileFormat))
  return undefined
}

async function* readText(reading: Reading): AsyncGenerator<RowBatch> {
  const { source, file } = reading
  const { parser, text } = openText(reading)
  const batches = new RowBatches(source, file)
  for await (const block of textBlocks(source, text)) {
    parser.take(block, batches.rows)
    yield* batches.from(parser, block.text.length)
    if (parser.fault) break
  }
  if (!parser.fault) parser.finish(batches.rows, source.fault !== undefined)
  yield* batches.from(parser, 0)
  yield* batches.last(source.fault ?? parser.fault)
}

function openText({ source, file, limits, options }: Reading): { parser: RowParser; text: TextOptions } {
  const declared = options.encoding && encodingName(options.encoding)
  const onEncoding = (encoding: string) => {
    file.encoding = encoding
  }
  const encoding = () => file.encoding ?? ''
  const text = { limits, encoding: declared || undefined, onEncoding }
  if (file.format === 'ndjson')
    return { parser: new NdjsonRows({ limits, encoding }), text: { ...text, cut: 'lf' } }
  if (file.format === 'json')
    return { parser: new JsonRows({ limits, encoding }), text: { ...text, cut: 'comma' } }
  const skipRows = options.skipRows ?? 0
  const shape = detectCsvShape(plainText(source.head), file.format === 'tsv' ? '\t' : ',', skipRows)
  file.delimiter = shape.delimiter
  const skip = skipRows + (shape.hasSeparatorLine ? 1 : 0)
  const parser = new CsvRows({ ...shape, skipRows: skip, limits, encoding })
  return { parser, text: { ...text, cut: shape.newline === '\r' ? 'cr' : 'lf' } }
}

async function* readWorkbook(reading: Reading, input: string | Readable): AsyncGenerator<RowBatch> {
  const { source, file, limits, options } = reading
  const isPlainFile = typeof input === 'string' && !source.gzip
  const spooled = isPlainFile ? undefined : await spool(source.chunks)
  const size = isPlainFile ? (await stat(input)).size : 0
  const batches = new RowBatches(source, file)
  try {
    if (source.fault) return yield* batches.last(source.fault)
    const path = spooled?.path ?? (input as string)
    let fault: FileFault | undefined
    const { sheet, skipRows = 0 } = options
    for await (const step of xlsxRows(path, { limits, sheet, skipRows, file })) {
      batches.add(step)
      if (isPlainFile) source.bytesRead = Math.round(step.share * size)
      fault = step.fault
      yield* batches.full()
    }
    yield* batches.last(fault)
  } finally {
    await spooled?.remove()
  }
}
