import type { FileFault } from './file-faults.ts'

export type FileFormat = 'csv' | 'tsv' | 'xlsx' | 'ndjson' | 'json'

/**
 * One row as the file holds it. Texts may be slices of a larger block: copy what is kept beyond its batch.
 * A row with a `fault` belongs in quarantine even when its values could be told apart.
 */
export type RawRow = {
  /** 1-based, counting data rows only: the same file always gives the same numbers. */
  number: number
  /** 1-based line of a text file or row of a sheet where the row begins; 0 in a JSON array, which has no lines. */
  line: number
  values: Record<string, unknown> | null
  /**
   * The row's own text; of a workbook row its cells as one CSV line. NUL is shown as U+2400, because
   * PostgreSQL text cannot hold it.
   */
  raw: string
  fault?: FileFault
}

/** What was found out about the file; the same object in every batch, filled as it becomes known. */
export type FileShape = {
  format?: FileFormat
  gzip: boolean
  encoding?: string
  delimiter?: string
  /** Unique column titles: a repeated title gets `#2`, an empty one `#<column>`. Absent for NDJSON and JSON. */
  header?: string[]
  sheet?: string
  sheets?: string[]
}

export type RowBatch = {
  rows: RawRow[]
  /** Bytes of the file itself (compressed, if it is) consumed so far, for progress. */
  bytesRead: number
  /** Rows without any content skipped so far: they carry no data and get no number. */
  blankRows: number
  file: FileShape
  /** Only in the last batch: why the file could not be read to its end. */
  fault?: FileFault
}

/** Decoded text cut where no character is split. */
export type TextBlock = {
  text: string
  /** Offsets in `text` of pieces whose bytes were not valid in the encoding; nearly always empty. */
  broken: readonly number[]
  /** `text` is only the beginning of a line that exceeds the limit; the rest of the line is already skipped. */
  overlong: boolean
}

/** Turns blocks into rows without waiting: rows are pushed to `out`, so no row costs a promise. */
export type RowParser = {
  header?: string[]
  blankRows: number
  /** Set when the rest of the file cannot be told apart; reading stops. */
  fault?: FileFault
  take(block: TextBlock, out: RawRow[]): void
  /** There are rows left that were not given because one call gives only so many; `resume` gives them. */
  hasMore?: boolean
  resume?(out: RawRow[]): void
  /** Ends the file; `cutShort` when it broke off, so that a half row is never taken for a whole one. */
  finish(out: RawRow[], cutShort: boolean): void
}
