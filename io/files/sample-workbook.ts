import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip; `declaredSize` and `crc` may lie, to see whether a reader believes them. */
export type ZipPart = { name: string; data: Buffer | string; declaredSize?: number; crc?: number }

export type SampleCell = string | number | boolean | null | { xml: string }

export type SampleSheet = {
  name: string
  rows: SampleCell[][]
  merges?: string[]
  state?: string
  xml?: string
}

/** Writes a zip, for tests and measurements of the reader. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = deflateRawSync(data, { level: 1 })
    const fields = entryFields(part, data, packed.length)
    const name = Buffer.from(part.name)
    bodies.push(Buffer.from('504b0304', 'hex'), fields, name, packed)
    directory.push(Buffer.from('504b01021400', 'hex'), fields, directoryFields(offset), name)
    offset += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([...bodies, list, directoryEnd({ count: parts.length, size: list.length, offset })])
}

function entryFields({ name, declaredSize, crc }: ZipPart, data: Buffer, packedSize: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc ?? crc32(data), 10)
  fields.writeUInt32LE(packedSize, 14)
  fields.writeUInt32LE(declaredSize ?? data.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return fields
}

function directoryFields(offset: number): Buffer {
  const fields = Buffer.alloc(14)
  fields.writeUInt32LE(offset, 10)
  return fields
}

function directoryEnd({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Formats of the sample cells, chosen with `s`: 0 plain, 1 a built-in date, 2 date with time, 3 six zeros. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm"/><numFmt numFmtId="165" formatCode="000000"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** Writes a small but complete workbook; texts are shared strings, as Excel writes them. */
export function workbookOf(sheets: readonly SampleSheet[], extra: readonly ZipPart[] = []): Buffer {
  const shared = new Map<string, number>()
  const parts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    data: sheet.xml ?? sheetXml(sheet, shared),
  }))
  const strings = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
  return zipOf([
    { name: '_rels/.rels', data: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: bookXml(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(bookRelations(sheets.length)) },
    { name: 'xl/styles.xml', data: styles },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${strings.join('')}</sst>` },
    ...parts,
    ...extra,
  ])
}

function bookRelations(count: number): [string, string][] {
  const sheets = Array.from({ length: count }, (_, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ])
  return [...sheets, ['styles', 'styles.xml'], ['sharedStrings', '/xl/sharedStrings.xml']]
}

function relations(list: [string, string][]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packaging}">${items.join('')}</Relationships>`
}

function bookXml(sheets: readonly SampleSheet[]): string {
  const items = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${items.join('')}</sheets></workbook>`
}

function sheetXml({ rows, merges = [] }: SampleSheet, shared: Map<string, number>): string {
  const lines = rows.map((cells, index) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, shared))
    return `<row r="${index + 1}">${xml.join('')}</row>`
  })
  const list = merges.map((range) => `<mergeCell ref="${range}"/>`).join('')
  const merged = list && `<mergeCells count="${merges.length}">${list}</mergeCells>`
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`
}

function cellXml(cell: SampleCell, reference: string, shared: Map<string, number>): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return `<c r="${reference}" ${cell.xml}</c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (!shared.has(cell)) shared.set(cell, shared.size)
  return `<c r="${reference}" t="s"><v>${shared.get(cell)}</v></c>`
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** Characters XML does not allow are written as Excel writes them, `_x000B_`; so is a text that looks like it. */
function escapeXml(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
  return escaped.replace(/[<>&"]|\p{Cc}|[\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0)
    return code >= 0x20 && code < 0x7f ? `&#${code};` : `_x${code.toString(16).padStart(4, '0')}_`
  })
}
