import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'

/** A value as COPY takes it; a list becomes a `text[]`. */
export type CopyValue = string | number | null | readonly string[]

/** Large enough that sending costs little, small enough that the database works while the next piece is written. */
const ROWS_IN_ONE_PIECE = 500

/**
 * Adds rows by COPY, in the caller's transaction: `into` is the table with its columns. A row that breaks a constraint
 * fails the statement as it would an insert. Measured beside an insert of arrays: a third of the time on either side.
 */
export async function copyRows(tx: PoolClient, into: string, rows: CopyValue[][]): Promise<void> {
  if (rows.length > 0) await pipeline(Readable.from(pieces(rows)), tx.query(from(`copy ${into} from stdin`)))
}

function* pieces(rows: CopyValue[][]): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS_IN_ONE_PIECE) {
    let piece = ''
    for (const row of rows.slice(at, at + ROWS_IN_ONE_PIECE)) piece += `${row.map(field).join('\t')}\n`
    yield piece
  }
}

function field(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return escaped(typeof value === 'string' ? value : arrayOf(value))
}

const special = /[\\\n\r\t]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign]!) : text
}

function arrayOf(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
