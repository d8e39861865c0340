import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import { readPart } from './workbook.ts'
import type { XmlListener } from './xml-reader.ts'
import type { ZipPackage } from './zip-package.ts'

/** Reads the texts the cells of a workbook share; they are held in memory, so their size is limited. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string | undefined,
  limits: FileLimits,
): Promise<string[] | FileFault> {
  if (!part) return []
  if (zip.sizes(part).unpacked > limits.maxSharedBytes) {
    return fileFault('zip-bomb', { measure: 'shared', limit: limits.maxSharedBytes })
  }
  const reader = new SharedStrings()
  return (await readPart(zip, part, reader)) ?? reader.texts
}

/** A list of empty texts takes memory too; the cells that need more of them are reported as broken. */
const maxTexts = 16_000_000

/** Rich text comes in runs that are joined; the phonetic guide beside Japanese names (`rPh`) is left out. */
class SharedStrings implements XmlListener {
  readonly texts: string[] = []
  #text = ''
  #isText = false
  #isPhonetic = false

  open(name: string): void {
    if (name === 'si') this.#text = ''
    else if (name === 't') this.#isText = !this.#isPhonetic
    else if (name === 'rPh') this.#isPhonetic = true
  }

  close(name: string): void {
    if (name === 'si' && this.texts.length < maxTexts) this.texts.push(unescapeCell(this.#text))
    else if (name === 't') this.#isText = false
    else if (name === 'rPh') this.#isPhonetic = false
  }

  text(text: string): void {
    if (this.#isText) this.#text += text
  }
}

/** Excel writes characters XML does not allow as `_x000D_`. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
