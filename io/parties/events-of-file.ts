import { createHash, createHmac } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { LoadedType } from '#core/load-record-type.ts'
import type { Reason } from '#core/quality.ts'
import type { MapFile } from '../files/map-file.ts'
import type { RawRow } from '../files/raw-row.ts'
import { readRows } from '../files/read-rows.ts'
import { type RowMapper, rowMapper } from '../import/map-row.ts'

export interface FileToSend {
  path: string
  /** The record type of the rows; rows that are whole events need none. */
  type: LoadedType | null
  source: string
  map?: MapFile
  /** Secret of the sender's own, so that nobody can guess a row from the id of its event. */
  secret: string
}

/** Some lines to send as one request, and the rows that cannot be sent, by number. */
export interface Lines {
  lines: string[]
  faults: { row: number; reason: Reason }[]
  /** Why the file could not be read further. */
  end?: Reason
}

/** What one request carries at most: small enough to be repeated gladly, large enough that signing costs nothing. */
const MOST_EVENTS = 1000
const MOST_BYTES = 4 * 1024 * 1024

/**
 * A file as requests of NDJSON lines, each an event. The id of an event is made of the file's content and the row's
 * number: sending a file once more gives the same ids, so nothing is taken twice.
 */
export async function* eventsOfFile(file: FileToSend): AsyncGenerator<Lines> {
  const digest = await digestOf(file)
  let mapper: RowMapper | null = null
  let lines: Lines = { lines: [], faults: [] }
  let bytes = 0
  for await (const batch of readRows(file.path, { encoding: file.map?.encoding, sheet: file.map?.sheet })) {
    mapper ??= file.type && rowMapper(file.type, batch.file.header ?? null, file.map)
    if (mapper?.faults[0]) return yield { lines: [], faults: [], end: mapper.faults[0] }
    for (const row of batch.rows) {
      const line = eventLine(file, row, { digest, mapper })
      if (typeof line !== 'string') lines.faults.push({ row: row.number, reason: line })
      else bytes += lines.lines.push(line) && line.length * 3
      if (lines.lines.length < MOST_EVENTS && bytes < MOST_BYTES) continue
      yield lines
      lines = { lines: [], faults: [] }
      bytes = 0
    }
    if (batch.fault) lines.end = batch.fault
  }
  yield lines
}

async function digestOf({ path, secret }: FileToSend): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return createHmac('sha256', secret).update(hash.digest()).digest('hex').slice(0, 24)
}

function eventLine(
  { source, type }: FileToSend,
  row: RawRow,
  { digest, mapper }: { digest: string; mapper: RowMapper | null },
): string | Reason {
  if (row.fault) return row.fault
  if (row.values === null) return { code: 'not-an-object' }
  if (row.values.specversion === '1.0') return JSON.stringify(row.values)
  if (!type || !mapper) return { code: 'attribute-empty', field: 'type' }
  const data = mapper.map(row.values)
  return JSON.stringify({
    specversion: '1.0',
    id: `${digest}-${row.number}`,
    source,
    type: type.type.type,
    data,
  })
}
