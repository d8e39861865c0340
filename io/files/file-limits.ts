/** What a file may cost at most. All sizes in bytes, except where a comment says otherwise. */
export type FileLimits = {
  /** One row; a longer one is skipped to its end and reported, never held. */
  maxRowBytes: number
  /** Characters of raw text kept of a row that is too long. */
  maxRawLength: number
  /** Nesting of brackets in one JSON row. */
  maxDepth: number
  /** Columns in a header. */
  maxColumns: number
  /** A whole file after decompression. */
  maxFileBytes: number
  /** Parts in a workbook, their sizes added up, and how many times they may grow when unpacked. */
  maxZipEntries: number
  maxZipBytes: number
  maxZipRatio: number
  /** Text all cells of a workbook share; it is held in memory while the sheet is read. */
  maxSharedBytes: number
}

const MiB = 1024 * 1024

export const defaultFileLimits: FileLimits = {
  maxRowBytes: 16 * MiB,
  maxRawLength: 4096,
  maxDepth: 64,
  maxColumns: 2000,
  maxFileBytes: 64 * 1024 * MiB,
  maxZipEntries: 10_000,
  maxZipBytes: 4 * 1024 * MiB,
  maxZipRatio: 300,
  maxSharedBytes: 256 * MiB,
}
