import { BrokenOffsets } from './broken-offsets.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import { jsonRow } from './json-row.ts'
import type { RawRow, RowParser, TextBlock } from './raw-row.ts'
import { faultyRow, overlongRow } from './row-text.ts'

export type JsonOptions = { limits: FileLimits; encoding(): string }

/** One JSON object a line; blank lines are no rows. */
export class NdjsonRows implements RowParser {
  blankRows = 0
  fault?: FileFault
  readonly #options: JsonOptions
  #number = 0
  #line = 0
  #rest = ''
  #isRestBroken = false

  constructor(options: JsonOptions) {
    this.#options = options
  }

  /** A block ends at a line end; only the last of a file may not. */
  take(block: TextBlock, out: RawRow[]): void {
    if (block.overlong) this.#takeOverlong(block.text, out)
    else this.#takeLines(block, out)
  }

  #takeLines({ text, broken }: TextBlock, out: RawRow[]): void {
    const offsets = new BrokenOffsets()
    offsets.add(broken, 0)
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at)
      const isBroken = offsets.hasAny(at, at)
      if (end === -1) {
        this.#keep(text.slice(at), isBroken)
        return
      }
      this.#readLine(text.slice(at, end), isBroken, out)
      at = end + 1
    }
  }

  finish(out: RawRow[], cutShort: boolean): void {
    if (this.#rest === '') return
    if (!cutShort) {
      this.#readLine(this.#rest, this.#isRestBroken, out)
      return
    }
    const fault = fileFault('row-cut-short')
    out.push(faultyRow(++this.#number, ++this.#line, { text: this.#rest, fault }))
  }

  #keep(rest: string, isBroken: boolean): void {
    this.#rest = rest
    this.#isRestBroken = isBroken
  }

  #takeOverlong(text: string, out: RawRow[]): void {
    out.push(overlongRow(++this.#number, ++this.#line, { text, limits: this.#options.limits }))
  }

  #readLine(line: string, isBroken: boolean, out: RawRow[]): void {
    this.#line++
    const text = line.trim()
    if (text === '') {
      this.blankRows++
      return
    }
    const { limits, encoding } = this.#options
    const place = { number: ++this.#number, line: this.#line, isBroken, encoding: encoding(), limits }
    out.push(jsonRow(text, place))
  }
}
