import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import type { FileShape, RawRow } from './raw-row.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readMerges } from './sheet-merges.ts'
import { SheetReader } from './sheet-reader.ts'
import { SheetTable } from './sheet-table.ts'
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts'
import { XmlReader } from './xml-reader.ts'
import { ZipPackage } from './zip-package.ts'

export type XlsxOptions = { limits: FileLimits; sheet?: string; skipRows: number; file: FileShape }

/** Rows as they become known; `share` is the part of the sheet read so far, from 0 to 1. */
export type XlsxStep = { rows: RawRow[]; blankRows: number; share: number; fault?: FileFault }

/**
 * Reads one sheet of a workbook in a stream. yauzl (zip) and saxen (XML) are joined here, because no kept
 * library streams and shows merged cells: exceljs has stood still for years, read-excel-file and SheetJS hold the
 * workbook in memory, hucre streams only a zip read front to back and gives no merged cells.
 */
export async function* xlsxRows(path: string, options: XlsxOptions): AsyncGenerator<XlsxStep> {
  const zip = await ZipPackage.open(path, options.limits)
  if (!(zip instanceof ZipPackage)) return yield refused(zip)
  try {
    const book = await readWorkbook(zip)
    if ('code' in book) return yield refused(book)
    const sheet = chooseSheet(book, options)
    if ('code' in sheet) return yield refused(sheet)
    yield* sheetRows(zip, { book, sheet }, options)
  } finally {
    zip.close()
  }
}

function refused(fault: FileFault): XlsxStep {
  return { rows: [], blankRows: 0, share: 1, fault }
}

/** The sheet of that name, or else the first that is not hidden. */
function chooseSheet({ sheets }: Workbook, { sheet: wanted, file }: XlsxOptions): Sheet | FileFault {
  file.sheets = sheets.map(({ name }) => name)
  const byName = sheets.find(({ name }) => name.trim() === wanted?.trim())
  const chosen = wanted === undefined ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]) : byName
  file.sheet = chosen?.name
  return chosen ?? fileFault('sheet-not-found', { sheet: wanted ?? '', sheets: file.sheets.join(', ') })
}

async function* sheetRows(
  zip: ZipPackage,
  { book, sheet }: { book: Workbook; sheet: Sheet },
  { limits, skipRows, file }: XlsxOptions,
): AsyncGenerator<XlsxStep> {
  let fault: FileFault | undefined
  const fail = (found: FileFault) => {
    fault ??= found
  }
  const shared = await readSharedStrings(zip, book.sharedStringsPart, limits)
  const merges = await readMerges(zip, sheet.part, fail)
  if (!Array.isArray(shared)) return yield refused(shared)
  if (fault) return yield refused(fault)

  const table = new SheetTable({ merges, skipRows, limits })
  const { maxRowBytes } = limits
  const reader = new SheetReader({ shared, formats: book.formats, isFrom1904: book.isFrom1904, maxRowBytes })
  const xml = new XmlReader(reader)
  const size = zip.sizes(sheet.part).unpacked
  let done = 0
  for await (const chunk of zip.read(sheet.part, fail)) {
    done += chunk.length
    if (!xml.write(chunk)) fail(fileFault('xlsx-damaged', { part: sheet.part }))
    const rows = tableRows(reader, table)
    file.header = table.header
    fault ??= table.fault
    yield { rows, blankRows: table.blankRows, share: done / size, fault }
    if (fault) return
  }
  if (!xml.end()) fail(fileFault('xlsx-damaged', { part: sheet.part }))
  table.finish()
  file.header = table.header
  const rest = tableRows(reader, table)
  yield { rows: rest, blankRows: table.blankRows, share: 1, fault: fault ?? table.fault }
}

function tableRows(reader: SheetReader, table: SheetTable): RawRow[] {
  const rows: RawRow[] = []
  for (const row of reader.rows.splice(0)) table.take(row, rows)
  return rows
}
