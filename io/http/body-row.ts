import { isUtf8 } from 'node:buffer'
import { defaultFileLimits } from '../files/file-limits.ts'
import { jsonRow } from '../files/json-row.ts'
import type { RawRow } from '../files/raw-row.ts'

/** A body that is one JSON object, read within the limits of a row: its depth, its names, its encoding. */
export function bodyRow(body: Buffer): RawRow {
  const text = new TextDecoder('utf-8').decode(body)
  const isBroken = text.includes('\ufffd') && !isUtf8(body)
  return jsonRow(text, { number: 1, line: 1, isBroken, encoding: 'utf-8', limits: defaultFileLimits })
}
