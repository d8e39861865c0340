import type { FileFault } from './file-faults.ts'
import { type Merge, mergeOf, type SheetRow } from './sheet-reader.ts'
import type { ZipPackage } from './zip-package.ts'

const marker = Buffer.from('mergeCells')
/** More text than this about merged cells is no sheet a person made. */
const maxListBytes = 16 * 1024 * 1024

/**
 * The merged ranges of a sheet, by their first row. They stand behind the cells in the file although the header
 * cannot be read without them, so the part is unpacked once before; searching bytes costs little beside parsing.
 */
export async function readMerges(
  zip: ZipPackage,
  part: string,
  fail: (fault: FileFault) => void,
): Promise<Merge[]> {
  const tail: Buffer[] = []
  let length = 0
  let before: Buffer = Buffer.alloc(0)
  for await (const chunk of zip.read(part, fail)) {
    const joined = length > 0 ? chunk : Buffer.concat([before, chunk])
    const found = length > 0 ? 0 : joined.indexOf(marker)
    before = joined.subarray(Math.max(0, joined.length - marker.length))
    if (found === -1 || length > maxListBytes) continue
    tail.push(joined.subarray(found))
    length += joined.length - found
  }
  return mergesIn(Buffer.concat(tail).toString('latin1'))
}

function mergesIn(xml: string): Merge[] {
  const merges: Merge[] = []
  for (const [, range] of xml.matchAll(/mergeCell\s[^>]*?ref="([^"]{1,40})"/g)) {
    const merge = mergeOf(range!)
    if (merge) merges.push(merge)
  }
  return merges.sort((a, b) => a.top - b.top)
}

/** Gives every cell of a merged range the value of its first cell, row by row. */
export class MergedCells {
  readonly #merges: readonly Merge[]
  #next = 0
  #active: { merge: Merge; value: unknown }[] = []

  constructor(merges: readonly Merge[]) {
    this.#merges = merges
  }

  /** The ranges that begin in a row. */
  beginningAt(line: number): Merge[] {
    return this.#merges.filter(({ top }) => top === line)
  }

  /**
   * Fills the cells of one row; rows must come in order. `width` bounds a range as wide as the sheet, and how many
   * ranges can be open: more than one a column would overlap, which Excel forbids.
   */
  fill(row: SheetRow, width: number): void {
    this.#active = this.#active.filter(({ merge }) => merge.bottom >= row.line)
    for (; (this.#merges[this.#next]?.top ?? Infinity) <= row.line; this.#next++) {
      const merge = this.#merges[this.#next]!
      const isSeen = merge.top === row.line && merge.left < width && this.#active.length < width
      if (isSeen) this.#active.push({ merge, value: row.cells[merge.left] ?? '' })
    }
    for (const { merge, value } of this.#active) fillRange(row.cells, merge, { value, width })
  }
}

function fillRange(
  cells: unknown[],
  { left, right }: Merge,
  { value, width }: { value: unknown; width: number },
) {
  if (value === '') return
  for (let column = left; column <= Math.min(right, width - 1); column++) {
    while (cells.length < column) cells.push('')
    if ((cells[column] ?? '') === '') cells[column] = value
  }
}
