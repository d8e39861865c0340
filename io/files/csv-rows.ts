import { BrokenOffsets } from './broken-offsets.ts'
import { cellsToValues, uniqueTitles } from './column-titles.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import { quotedRow } from './quoted-row.ts'
import type { RawRow, RowParser, TextBlock } from './raw-row.ts'
import { countOf, faultyRow, indexOrEnd, isBlank, isOverlong, overlongRow, storableText } from './row-text.ts'

/** Behind a quote that was never closed wait megabytes of rows; they are given little by little. */
const rowsAtOnce = 10_000

export type CsvOptions = {
  delimiter: string
  newline: '\n' | '\r'
  skipRows: number
  limits: FileLimits
  /** The encoding named in a fault; known only while reading. */
  encoding(): string
}

/**
 * Splits CSV (RFC 4180) and TSV into rows.
 *
 * Own code, because `csv-parse` 7 was measured at 85,000 rows a second (15 columns, raw text kept) where this
 * gives several times that, and because it answers a stray quote by swallowing the good rows up to the next
 * quote. Here a quote that is never closed, or closed in the middle of a cell, costs only its own line.
 */
export class CsvRows implements RowParser {
  header?: string[]
  blankRows = 0
  hasMore = false
  fault?: FileFault
  readonly #options: CsvOptions
  #text = ''
  readonly #broken = new BrokenOffsets()
  /** A cell that stays open is looked at again only when the text has doubled: otherwise 16 MB take minutes. */
  #retryLength = 0
  #skip: number
  /** What is there is all there will be: a row without a line end is whole, an open quote stays open. */
  #isFinal = false
  #isEnding = false
  /** The beginning of a line that is too long, to be reported after the rows before it. */
  #overlong: string | undefined
  #line = 1
  #number = 0

  constructor(options: CsvOptions) {
    this.#options = options
    this.#skip = options.skipRows
  }

  take(block: TextBlock, out: RawRow[]): void {
    if (block.overlong) {
      this.#overlong = block.text
      this.#isFinal = true
      this.resume(out)
      return
    }
    this.#broken.add(block.broken, this.#text.length)
    this.#text += block.text
    if (this.#text.length >= this.#retryLength) this.#drain(out)
  }

  resume(out: RawRow[]): void {
    this.#drain(out)
    if (this.hasMore) return
    if (this.#overlong !== undefined) this.#endOverlong(this.#overlong, out)
    if (this.#isEnding) this.#end(out)
  }

  finish(out: RawRow[], cutShort: boolean): void {
    this.#isEnding = true
    this.#isFinal = !cutShort
    this.resume(out)
  }

  /** A cell still open before a line that is too long will not be closed. */
  #endOverlong(text: string, out: RawRow[]): void {
    this.#overlong = undefined
    this.#isFinal = false
    if (this.#skip > 0) this.#skip--
    else if (!this.header) this.fault ??= fileFault('header-broken', { fault: 'row-too-long' })
    else out.push(overlongRow(++this.#number, this.#line, { text, limits: this.#options.limits }))
    this.#line++
  }

  /** After a cut, what follows the last line end may be half a row, and half a number looks like a number. */
  #end(out: RawRow[]): void {
    if (!this.header) this.fault ??= fileFault('file-empty')
    if (this.fault || this.#text === '') return
    const fault = fileFault('row-cut-short')
    out.push(faultyRow(++this.#number, this.#line, { text: this.#text, fault }))
    this.#text = ''
  }

  #drain(out: RawRow[]): void {
    const text = this.#text
    const enough = out.length + rowsAtOnce
    let at = 0
    let quote = -1
    while (at < text.length && out.length < enough && !this.fault) {
      const lineEnd = indexOrEnd(text, this.#options.newline, at)
      if (quote < at) quote = indexOrEnd(text, '"', at)
      const next =
        quote < lineEnd
          ? this.#quotedRow(text, { from: at, lineEnd }, out)
          : this.#plainRow(text, { from: at, end: lineEnd }, out)
      if (next === -1) break
      at = next
    }
    this.hasMore = out.length >= enough && at < text.length
    this.#carry(at)
  }

  #carry(at: number): void {
    this.#text = this.#text.slice(at)
    this.#retryLength = this.hasMore ? 0 : this.#text.length * 2
    this.#broken.shift(at)
  }

  /** Returns where the next row begins, -1 if the row is not whole yet. */
  #plainRow(text: string, { from, end }: { from: number; end: number }, out: RawRow[]): number {
    if (end === text.length && !this.#isFinal) return -1
    const raw = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end)
    const cells = raw.split(this.#options.delimiter, this.#maxCells())
    this.#row({ cells, raw, from, end }, out)
    this.#line++
    return end + 1
  }

  #quotedRow(text: string, { from, lineEnd }: { from: number; lineEnd: number }, out: RawRow[]): number {
    const { delimiter, newline, limits } = this.#options
    const final = this.#isFinal
    const row = quotedRow(text, from, { delimiter, newline, final, maxCells: this.#maxCells() })
    if (row.state === 'open' && !final && text.length - from <= limits.maxRowBytes) return -1
    if (row.state === 'whole') {
      const raw = text.slice(from, row.rawEnd)
      this.#row({ cells: row.cells, raw, from, end: row.rawEnd }, out)
      this.#line += countOf(raw, newline) + 1
      return row.next
    }
    this.#brokenLine(text.slice(from, lineEnd), out)
    return lineEnd + 1
  }

  #brokenLine(line: string, out: RawRow[]): void {
    if (this.#skip > 0) this.#skip--
    else if (!this.header) this.fault = fileFault('header-broken', { fault: 'csv-quote-broken' })
    else {
      const text = line.endsWith('\r') ? line.slice(0, -1) : line
      out.push(faultyRow(++this.#number, this.#line, { text, fault: fileFault('csv-quote-broken') }))
    }
    this.#line++
  }

  #row(row: FoundRow, out: RawRow[]): void {
    if (this.#skip > 0) this.#skip--
    else if (isBlank(row.cells)) this.blankRows++
    else if (this.header) out.push(this.#dataRow(row, this.header))
    else this.#takeHeader(row)
  }

  #takeHeader(row: FoundRow): void {
    const { maxColumns } = this.#options.limits
    if (row.cells.length > maxColumns) this.fault = fileFault('header-too-wide', { limit: maxColumns })
    else this.header = uniqueTitles(row.cells)
    if (this.#isBroken(row)) this.fault = fileFault('header-broken', { fault: 'encoding-broken' })
  }

  #dataRow(row: FoundRow, header: string[]): RawRow {
    const { limits } = this.#options
    if (isOverlong(row.raw, limits)) {
      return overlongRow(++this.#number, this.#line, { text: row.raw, limits })
    }
    const values = cellsToValues(header, row.cells)
    const fault = this.#faultOf(row, header)
    if (!fault) return { number: ++this.#number, line: this.#line, values, raw: row.raw }
    return { number: ++this.#number, line: this.#line, values, raw: storableText(row.raw), fault }
  }

  #faultOf(row: FoundRow, header: string[]): FileFault | undefined {
    if (this.#isBroken(row)) return fileFault('encoding-broken', { encoding: this.#options.encoding() })
    if (row.cells.length !== header.length) {
      return fileFault('csv-ragged-row', { expected: header.length, found: row.cells.length })
    }
    return row.raw.includes('\0') ? fileFault('nul-character') : undefined
  }

  #isBroken({ from, end }: FoundRow): boolean {
    return this.#broken.hasAny(from, end)
  }

  /** Some cells more than the header has are kept to be seen; a row of a million commas is not spread out. */
  #maxCells(): number {
    return (this.header ? this.header.length : this.#options.limits.maxColumns) + 64
  }
}

type FoundRow = { cells: string[]; raw: string; from: number; end: number }
