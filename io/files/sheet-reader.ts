import type { CellFormat } from './cell-format.ts'
import { excelDate } from './excel-date.ts'
import type { FileFaultCode } from './file-faults.ts'
import { unescapeCell } from './shared-strings.ts'
import type { XmlListener } from './xml-reader.ts'

export type CellFault = { code: FileFaultCode; index: number; params: Record<string, string | number> }

export type SheetRow = {
  /** 1-based row of the sheet. */
  line: number
  /** Texts, numbers, booleans; a date as ISO text; an empty cell as ''. */
  cells: unknown[]
  /** The first thing wrong in the row. */
  fault?: CellFault
  /** The texts of the row exceed the limit; the cells behind it are missing. */
  overlong: boolean
}

export type SheetContext = {
  shared: string[]
  formats: CellFormat[]
  isFrom1904: boolean
  maxRowBytes: number
}

/** Excel has columns A to XFD. */
const maxColumn = 16_384
/** Excel keeps 15 digits; an integer from here on has lost some, such as an 18-digit number typed into a cell. */
const imprecise = 1e15

/** Collects the rows of a sheet as its XML arrives. */
export class SheetReader implements XmlListener {
  readonly rows: SheetRow[] = []
  readonly #context: SheetContext
  #row: SheetRow = { line: 0, cells: [], overlong: false }
  #column = 0
  #length = 0
  #kind = 'n'
  #style = 0
  #text = ''
  #takesText = false
  #isPhonetic = false
  #hasFormula = false

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'c') this.#openCell(attributes())
    else if (name === 'v' || name === 't') this.#takesText = !this.#isPhonetic
    else if (name === 'f') this.#hasFormula = true
    else if (name === 'row') this.#openRow(attributes().r)
    else if (name === 'rPh') this.#isPhonetic = true
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#takesText = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.rows.push(this.#row)
    else if (name === 'rPh') this.#isPhonetic = false
  }

  text(text: string): void {
    if (this.#takesText) this.#text += text
  }

  #openRow(reference: string | undefined): void {
    const line = Number(reference)
    this.#row = { line: line > 0 ? line : this.#row.line + 1, cells: [], overlong: false }
    this.#column = 0
    this.#length = 0
  }

  #openCell({ r, t, s }: Record<string, string>): void {
    this.#column = r ? columnOf(r) : this.#column
    this.#kind = t ?? 'n'
    this.#style = s ? Number(s) : 0
    this.#text = ''
    this.#hasFormula = false
  }

  #closeCell(): void {
    const index = this.#column++
    if (index < 0 || index >= maxColumn) {
      this.#note('xlsx-cell-broken', index)
      return
    }
    const value = this.#value(index)
    this.#length += typeof value === 'string' ? value.length : 8
    if (this.#length > this.#context.maxRowBytes) this.#row.overlong = true
    if (value === '' || this.#row.overlong) return
    const { cells } = this.#row
    while (cells.length < index) cells.push('')
    cells[index] = value
  }

  #value(index: number): unknown {
    const text = this.#text
    if (text === '' && this.#kind !== 'inlineStr' && this.#kind !== 'str') {
      if (this.#hasFormula) this.#note('xlsx-formula-no-value', index)
      return ''
    }
    if (this.#kind === 'n') return this.#number(text, index)
    if (this.#kind === 's') return this.#context.shared[Number(text)] ?? this.#broken(text, index)
    if (this.#kind === 'b') return text === '1' || text === 'true'
    if (this.#kind !== 'e') return unescapeCell(text)
    this.#note('xlsx-error-cell', index, { error: text })
    return text
  }

  #number(text: string, index: number): unknown {
    const value = Number(text)
    if (Number.isNaN(value)) return this.#broken(text, index)
    const format = this.#context.formats[this.#style]
    if (format?.kind === 'date') return excelDate(value, this.#context.isFrom1904) ?? value
    if (Math.abs(value) >= imprecise) this.#note('xlsx-number-imprecise', index, { value: text })
    const isPadded = format?.kind === 'padded' && Number.isInteger(value) && value >= 0
    return isPadded ? String(value).padStart(format.width, '0') : value
  }

  #broken(text: string, index: number): string {
    this.#note('xlsx-cell-broken', index)
    return text
  }

  #note(code: FileFaultCode, index: number, params: CellFault['params'] = {}): void {
    this.#row.fault ??= { code, index, params }
  }
}

/** 0-based column of a reference such as `AB12`. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < 0x41 || code > 0x5a) break
    column = column * 26 + code - 0x40
  }
  return column - 1
}

export type Merge = { top: number; bottom: number; left: number; right: number }

/** Reads a range such as `A1:C2`; rows count from 1, columns from 0. */
export function mergeOf(range: string): Merge | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range)
  if (!match) return undefined
  const [, left, top, right, bottom] = match
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left!), right: columnOf(right!) }
}
