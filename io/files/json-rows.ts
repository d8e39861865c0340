import { type FileFault, fileFault } from './file-faults.ts'
import { JsonElements } from './json-elements.ts'
import { jsonRow } from './json-row.ts'
import type { JsonOptions } from './ndjson-rows.ts'
import type { RawRow, RowParser, TextBlock } from './raw-row.ts'
import { faultyRow, overlongRow } from './row-text.ts'

/**
 * The elements of one array, which is the file itself or the value of one member of the object the file is.
 *
 * Own cutting, because a streaming parser builds values token by token (ten times slower than `JSON.parse` of
 * a whole element), keeps no raw text, lets the later of two equal keys win and gives up at the first bad
 * element.
 */
export class JsonRows implements RowParser {
  blankRows = 0
  fault?: FileFault
  readonly #options: JsonOptions
  readonly #elements: JsonElements
  #number = 0

  constructor(options: JsonOptions) {
    this.#options = options
    this.#elements = new JsonElements(options.limits)
  }

  take(block: TextBlock, out: RawRow[]): void {
    this.#elements.take(block)
    this.#collect(out)
  }

  finish(out: RawRow[], cutShort: boolean): void {
    const half = this.#elements.finish()
    this.#collect(out)
    if (half) {
      const fault = fileFault(
        cutShort ? 'row-cut-short' : 'json-syntax',
        cutShort ? {} : { detail: 'unfinished' },
      )
      out.push(faultyRow(++this.#number, 0, { text: half, fault }))
    }
    this.fault ??= this.#endFault()
  }

  #endFault(): FileFault | undefined {
    const { end, hasList } = this.#elements
    if (end !== 'whole') return fileFault('json-truncated', { row: this.#number })
    return hasList ? undefined : fileFault('json-no-array')
  }

  #collect(out: RawRow[]): void {
    const { limits, encoding } = this.#options
    for (const { text, isBroken, overlong } of this.#elements.found.splice(0)) {
      const number = ++this.#number
      if (overlong) out.push(overlongRow(number, 0, { text, limits }))
      else out.push(jsonRow(text, { number, line: 0, isBroken, encoding: encoding(), limits }))
    }
    const { end } = this.#elements
    if (end === 'broken') this.fault ??= fileFault('json-broken', { row: this.#number })
    if (end === 'second-array') this.fault ??= fileFault('json-two-arrays')
  }
}
