import type { XmlListener } from './xml-reader.ts'
import { decodeXml } from './xml-text.ts'

/** What the format of a cell says about its number. */
export type CellFormat =
  | { kind: 'plain' }
  | { kind: 'date' }
  /** A format of zeros only, as `000000` for a division code: the zeros in front belong to the value. */
  | { kind: 'padded'; width: number }

const plain: CellFormat = { kind: 'plain' }
const date: CellFormat = { kind: 'date' }

/** ECMA-376 part 1, 18.8.30: the built-in formats that are dates or times; 27–36 and 50–58 are the East Asian ones. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58)
}

/** Reads a format code such as `yyyy"年"m"月"d"日"`; elapsed time (`[h]:mm`) is an amount, no date. */
export function cellFormat(formatCode: string): CellFormat {
  const first = formatCode.replace(/"[^"]*"|\\.|_./g, '').split(';')[0]!
  if (/^0{2,}$/.test(first)) return { kind: 'padded', width: first.length }
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return plain
  return /[ymdhs]/i.test(first.replace(/\[[^\]]*\]|general/gi, '')) ? date : plain
}

/** Collects the formats of a style sheet; a cell names its own by position. */
export class StyleReader implements XmlListener {
  readonly formats: CellFormat[] = []
  readonly #codes = new Map<number, string>()
  #isCellFormats = false

  open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'cellXfs') this.#isCellFormats = true
    else if (name === 'numFmt') {
      const { numFmtId, formatCode } = attributes()
      this.#codes.set(Number(numFmtId), decodeXml(formatCode ?? ''))
    } else if (name === 'xf' && this.#isCellFormats) {
      this.formats.push(this.#format(Number(attributes().numFmtId ?? 0)))
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isCellFormats = false
  }

  #format(id: number): CellFormat {
    const own = this.#codes.get(id)
    if (own !== undefined) return cellFormat(own)
    return isBuiltInDate(id) ? date : plain
  }
}
