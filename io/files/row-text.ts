import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import type { RawRow } from './raw-row.ts'

/** The raw text of a row as it can be stored: NUL made visible, half characters replaced. */
export function storableText(text: string): string {
  const visible = text.includes('\0') ? text.replaceAll('\0', '␀') : text
  return visible.toWellFormed()
}

/** A row that is too long to be held: only its beginning stays. */
export function overlongRow(
  number: number,
  line: number,
  { text, limits }: { text: string; limits: FileLimits },
): RawRow {
  const raw = storableText(text.slice(0, limits.maxRawLength))
  return { number, line, values: null, raw, fault: fileFault('row-too-long', { limit: limits.maxRowBytes }) }
}

/** Whether a text exceeds the limit in UTF-8; counts the bytes only when it could. */
export function isOverlong(text: string, limits: FileLimits): boolean {
  if (text.length * 3 <= limits.maxRowBytes) return false
  return text.length > limits.maxRowBytes || Buffer.byteLength(text) > limits.maxRowBytes
}

/** A row that cannot be read, with its whole text. */
export function faultyRow(
  number: number,
  line: number,
  { text, fault }: { text: string; fault: FileFault },
): RawRow {
  return { number, line, values: null, raw: storableText(text), fault }
}

export function isBlank(cells: string[]): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false
  return true
}

export function indexOrEnd(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from)
  return found === -1 ? text.length : found
}

export function countOf(text: string, sought: string): number {
  let count = 0
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) count++
  return count
}
