import { cellsToValues, uniqueTitles } from './column-titles.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import type { RawRow } from './raw-row.ts'
import { overlongRow, storableText } from './row-text.ts'
import { headerEnd, isSubtitleRow, isTitleRow, joinedTitles } from './sheet-header.ts'
import { MergedCells } from './sheet-merges.ts'
import type { Merge, SheetRow } from './sheet-reader.ts'

export type SheetTableOptions = { merges: Merge[]; skipRows: number; limits: FileLimits }

/** More merged lines above the header than this are rows, which must not vanish as titles. */
const maxTitleRows = 3

/** Turns the rows of a sheet into a header and data rows. */
export class SheetTable {
  header?: string[]
  blankRows = 0
  fault?: FileFault
  readonly #options: SheetTableOptions
  readonly #merged: MergedCells
  #headerRows: SheetRow[] = []
  #headerMerges: Merge[] = []
  #titleRows = 0
  #number = 0

  constructor(options: SheetTableOptions) {
    this.#options = options
    this.#merged = new MergedCells(options.merges)
  }

  take(row: SheetRow, out: RawRow[]): void {
    if (this.fault || row.line <= this.#options.skipRows) return
    const isBlank = row.cells.every((cell) => typeof cell === 'string' && cell.trim() === '')
    if (isBlank && !row.fault && !row.overlong) {
      this.blankRows++
      return
    }
    if (!this.header && this.#takeHeader(row)) return
    if (this.fault || !this.header) return
    this.#merged.fill(row, this.header.length)
    out.push(this.#dataRow(row, this.header))
  }

  /** The header of a sheet that ends with it is only known to be whole here. */
  finish(): void {
    if (this.#headerRows.length > 0) this.#endHeader()
    if (!this.header) this.fault ??= fileFault('file-empty')
  }

  /** Whether the row belongs to the header, or above it. */
  #takeHeader(row: SheetRow): boolean {
    if (this.#headerRows.length === 0) return this.#beginHeader(row)
    if (!this.#continuesHeader(row)) {
      this.#endHeader()
      return false
    }
    this.#merged.fill(row, this.#options.limits.maxColumns)
    this.#headerRows.push(row)
    return true
  }

  #beginHeader(row: SheetRow): boolean {
    const merges = this.#merged.beginningAt(row.line)
    if (this.#titleRows < maxTitleRows && isTitleRow(row, merges)) {
      this.#titleRows++
      return true
    }
    const { maxColumns } = this.#options.limits
    if (row.cells.length > maxColumns) this.fault = fileFault('header-too-wide', { limit: maxColumns })
    if (row.overlong) this.fault = fileFault('header-broken', { fault: 'row-too-long' })
    this.#merged.fill(row, maxColumns)
    this.#headerRows = [row]
    this.#headerMerges = merges
    return true
  }

  #continuesHeader(row: SheetRow): boolean {
    const first = this.#headerRows[0]!
    if (row.line <= headerEnd(first, this.#headerMerges)) return true
    const isNext = this.#headerRows.length === 1 && row.line === first.line + 1
    return isNext && isSubtitleRow(row, this.#headerMerges, Math.max(first.cells.length, row.cells.length))
  }

  #endHeader(): void {
    this.header = uniqueTitles(joinedTitles(this.#headerRows))
    this.#headerRows = []
  }

  #dataRow(row: SheetRow, header: string[]): RawRow {
    const number = ++this.#number
    const { limits } = this.#options
    if (row.overlong) return overlongRow(number, row.line, { text: csvLine(row.cells.slice(0, 20)), limits })
    while (row.cells.length < header.length) row.cells.push('')
    const raw = csvLine(row.cells)
    const values = cellsToValues(header, row.cells)
    const fault = this.#faultOf(row, header, raw)
    return fault
      ? { number, line: row.line, values, raw: storableText(raw), fault }
      : { number, line: row.line, values, raw }
  }

  #faultOf(row: SheetRow, header: string[], raw: string): FileFault | undefined {
    if (row.fault) {
      const column = header[row.fault.index] ?? `#${row.fault.index + 1}`
      return fileFault(row.fault.code, { column, ...row.fault.params })
    }
    if (row.cells.length > header.length) {
      return fileFault('xlsx-extra-cells', { expected: header.length, found: row.cells.length })
    }
    if (!raw.isWellFormed()) return fileFault('encoding-broken', { encoding: 'utf-16' })
    return raw.includes('\0') ? fileFault('nul-character') : undefined
  }
}

function csvLine(cells: readonly unknown[]): string {
  let line = ''
  for (let index = 0; index < cells.length; index++) {
    const text = String(cells[index])
    const cell = /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    line += index === 0 ? cell : `,${cell}`
  }
  return line
}
