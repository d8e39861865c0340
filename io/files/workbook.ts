import { posix } from 'node:path'
import { type CellFormat, StyleReader } from './cell-format.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import { type XmlListener, XmlReader } from './xml-reader.ts'
import { decodeXml } from './xml-text.ts'
import type { ZipPackage } from './zip-package.ts'

export type Sheet = { name: string; part: string; isHidden: boolean }

export type Workbook = {
  sheets: Sheet[]
  /** Serial dates count from 1904 instead of 1900 (files of old Macs). */
  isFrom1904: boolean
  formats: CellFormat[]
  sharedStringsPart: string | undefined
}

type Relation = { id: string; kind: string; target: string }

/** Reads which sheets a workbook has, where its parts lie and how its cells are formatted. */
export async function readWorkbook(zip: ZipPackage): Promise<Workbook | FileFault> {
  const part = await findWorkbookPart(zip)
  if (typeof part !== 'string') return part
  const relations = await readRelations(zip, part)
  const book = new WorkbookReader(relations)
  const styles = new StyleReader()
  const stylesPart = relations.find((relation) => relation.kind === 'styles')?.target
  const fault = (await readPart(zip, part, book)) ?? (stylesPart && (await readPart(zip, stylesPart, styles)))
  if (fault) return fault
  return {
    sheets: book.sheets,
    isFrom1904: book.isFrom1904,
    formats: styles.formats,
    sharedStringsPart: relations.find((relation) => relation.kind === 'sharedStrings')?.target,
  }
}

/** Runs one part through a listener; says what is wrong with it, if anything is. */
export async function readPart(
  zip: ZipPackage,
  part: string,
  listener: XmlListener,
): Promise<FileFault | undefined> {
  const xml = new XmlReader(listener)
  let fault: FileFault | undefined
  for await (const chunk of zip.read(part, (found) => (fault = found))) {
    if (!xml.write(chunk)) return fileFault('xlsx-damaged', { part })
  }
  return fault ?? (xml.end() ? undefined : fileFault('xlsx-damaged', { part }))
}

async function findWorkbookPart(zip: ZipPackage): Promise<string | FileFault> {
  const root = await readRelations(zip, '')
  const part = root.find((relation) => relation.kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (part.endsWith('.bin')) return fileFault('xlsb-not-supported')
  return zip.has(part) && part.startsWith('xl/') ? part : fileFault('zip-not-workbook')
}

async function readRelations(zip: ZipPackage, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  await readPart(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open(name, attributes) {
      const { Id, Type, Target, TargetMode } = attributes()
      if (name !== 'Relationship' || !Type || !Target || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id ?? '', kind: posix.basename(Type), target })
    },
  })
  return relations
}

class WorkbookReader implements XmlListener {
  readonly sheets: Sheet[] = []
  isFrom1904 = false
  readonly #relations: Relation[]

  constructor(relations: Relation[]) {
    this.#relations = relations
  }

  open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'workbookPr') this.isFrom1904 = /^(1|true)$/.test(attributes().date1904 ?? '')
    if (name === 'sheet') this.#addSheet(attributes())
  }

  #addSheet(attributes: Record<string, string>): void {
    const idKey = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''
    const relation = this.#relations.find(({ id }) => id === attributes[idKey])
    if (relation?.kind !== 'worksheet') return
    const isHidden = attributes.state !== undefined && attributes.state !== 'visible'
    this.sheets.push({ name: decodeXml(attributes.name ?? ''), part: relation.target, isHidden })
  }
}
