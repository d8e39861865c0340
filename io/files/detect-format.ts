import { type FileFault, fileFault } from './file-faults.ts'
import { otherContent } from './other-content.ts'
import type { FileFormat } from './raw-row.ts'
import { markedEncoding } from './text-encoding.ts'

const endings: Record<string, FileFormat> = {
  csv: 'csv',
  tsv: 'tsv',
  xlsx: 'xlsx',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
}

const zipMagic = ['504b0304', '504b0506']
const oleMagic = 'd0cf11e0'

/**
 * The format of a file by its first bytes and its name: what the bytes say for certain (a zip, an old Office
 * file, a picture) wins, then the name, then what the text begins with.
 */
export function detectFormat(name: string, head: Buffer): FileFormat | FileFault {
  const magic = head.toString('hex', 0, 4)
  if (zipMagic.includes(magic)) return 'xlsx'
  if (magic === oleMagic) return fileFault('xls-not-supported')
  const kind = otherContent(head)
  if (kind !== null) return fileFault('content-other', { name, kind })
  const named = endings[endingOf(name)]
  const text = plainText(head).trimStart()
  if (named === 'json' || named === 'ndjson') return jsonKind(text, named)
  if (named === 'csv' || named === 'tsv') return named
  return formatOfText(text) ?? fileFault('format-unknown', { name })
}

function endingOf(name: string): string {
  return /\.(\w+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/**
 * ASCII signs decide, so the encoding does not matter, except UTF-16, where they stand inside Chinese characters too: 上 is
 * 0A 4E.
 */
export function plainText(head: Buffer): string {
  const marked = markedEncoding(head)?.encoding
  if (marked?.startsWith('utf-16')) return new TextDecoder(marked).decode(head)
  return head.toString('latin1').replace(/^ï»¿/, '')
}

/** Control characters other than tab and line ends do not stand in tables. */
const binary = /(?![\t\n\r])[\p{Cc}--[\x7f-\x9f]]/v

function formatOfText(text: string): FileFormat | undefined {
  if (text === '' || binary.test(text) || text.startsWith('<')) return undefined
  if (text.startsWith('[') || text.startsWith('{')) return jsonKind(text, 'json')
  return 'csv'
}

/** Files named .json often hold one object a line, and .jsonl files one array: two beginnings tell them apart. */
function jsonKind(text: string, named: 'json' | 'ndjson'): 'json' | 'ndjson' {
  if (text.startsWith('[')) return named === 'ndjson' && isWholeArray(firstLine(text)) ? 'ndjson' : 'json'
  const second = text.slice(firstLine(text).length).trimStart()
  if (isWholeObject(firstLine(text)) && (second.startsWith('{') || named === 'ndjson')) return 'ndjson'
  return named
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

/** A line such as `[1,2]` in an NDJSON file is one bad row, not a file of another format. */
function isWholeArray(line: string): boolean {
  return line.trimEnd().endsWith(']') && parses(line)
}

function isWholeObject(line: string): boolean {
  return line.trimEnd().endsWith('}') && parses(line)
}

function parses(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
