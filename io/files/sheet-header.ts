import type { Merge, SheetRow } from './sheet-reader.ts'

/** Whether a row is a title over the table: one cell, merged across columns. */
export function isTitleRow(row: SheetRow, merges: readonly Merge[]): boolean {
  const filled = row.cells.filter((cell) => cell !== '')
  const wide = merges.find(({ left, right }) => right > left && (row.cells[left] ?? '') !== '')
  return filled.length === 1 && wide !== undefined
}

/** A header is no deeper; a cell merged further down is a mistake that must not swallow the data. */
const maxHeaderRows = 5

/**
 * The last row of the header that begins with `row`: as far as its cells are merged downwards. A cell merged only
 * across may or may not have titles of its own below; `isSubtitleRow` tells.
 */
export function headerEnd(row: SheetRow, merges: readonly Merge[]): number {
  return merges.reduce(
    (end, { bottom }) => (bottom < row.line + maxHeaderRows ? Math.max(end, bottom) : end),
    row.line,
  )
}

/**
 * Whether a row holds the titles below the cells merged across in the header: text below all of them, nothing
 * elsewhere. A data row would have values elsewhere too, and must not be swallowed as header.
 */
export function isSubtitleRow(row: SheetRow, merges: readonly Merge[], width: number): boolean {
  const wide = merges.filter(({ left, right }) => right > left)
  if (wide.length === 0) return false
  for (let column = 0; column < width; column++) {
    const isBelow = wide.some(({ left, right }) => column >= left && column <= right)
    const cell = row.cells[column] ?? ''
    if (isBelow ? typeof cell !== 'string' || cell === '' : cell !== '') return false
  }
  return true
}

/** Titles of a header of several rows: `A/B`, and `A` alone where a cell spans the rows. */
export function joinedTitles(rows: readonly SheetRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map(({ cells }) => String(cells[column] ?? '').trim()).filter((part) => part !== '')
    return parts.filter((part, index) => part !== parts[index - 1]).join('/')
  })
}
