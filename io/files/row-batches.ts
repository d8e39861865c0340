import type { ByteSource } from './byte-source.ts'
import type { FileFault } from './file-faults.ts'
import type { FileShape, RawRow, RowBatch, RowParser } from './raw-row.ts'
import type { XlsxStep } from './xlsx-rows.ts'

const batchRows = 1000
/** Fewer but longer rows make a batch, so that rows near the size limit do not add up. */
const batchLength = 4 * 1024 * 1024

/** Gathers rows to batches of about a thousand. */
export class RowBatches {
  rows: RawRow[] = []
  blankRows = 0
  readonly #source: ByteSource
  readonly #file: FileShape
  #length = 0

  constructor(source: ByteSource, file: FileShape) {
    this.#source = source
    this.#file = file
  }

  add(step: XlsxStep): void {
    for (const row of step.rows) this.rows.push(row)
    this.blankRows = step.blankRows
  }

  /** The batches a parser can fill after it took `length` more characters. */
  *from(parser: RowParser, length: number): Generator<RowBatch> {
    this.#length += length
    for (;;) {
      this.#file.header = parser.header
      this.blankRows = parser.blankRows
      yield* this.full()
      if (!parser.hasMore) return
      parser.resume?.(this.rows)
    }
  }

  /** The batches that are complete. */
  *full(): Generator<RowBatch> {
    if (this.rows.length < batchRows && this.#length < batchLength) return
    const { rows } = this
    const isLong = this.#length >= batchLength
    const end = isLong ? rows.length : rows.length - (rows.length % batchRows)
    this.rows = rows.slice(end)
    this.#length = 0
    for (let at = 0; at < end; at += batchRows)
      yield this.#batch(rows.slice(at, Math.min(end, at + batchRows)))
  }

  *last(fault: FileFault | undefined): Generator<RowBatch> {
    while (this.rows.length > batchRows) yield this.#batch(this.rows.splice(0, batchRows))
    const batch = this.#batch(this.rows)
    yield fault ? { ...batch, fault } : batch
  }

  #batch(rows: RawRow[]): RowBatch {
    return { rows, bytesRead: this.#source.bytesRead, blankRows: this.blankRows, file: this.#file }
  }
}
