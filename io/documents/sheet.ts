import PDFDocument from 'pdfkit'
import type { Language } from '#core/words.ts'
import { letterings } from './lettering.ts'
import { drawAs, rootOf, type Structure } from './structure.ts'
import { type LineStyle, textLines } from './text-lines.ts'
import { type Align, placeOf, writeLine } from './write-line.ts'

/** Points in a millimetre: standards of paper are written in millimetres. */
export const MM = 72 / 25.4

/** A document that is being written: its pages, where text may stand, and how far down it is. All in points. */
export interface Sheet {
  doc: PDFKit.PDFDocument
  language: Language
  frame: { left: number; top: number; width: number; bottom: number }
  y: number
  /** The structure everything that is read belongs to (ISO 32000-1, 14.8: tagged PDF). */
  root: Structure
}

export interface SheetChoice {
  title: string
  author: string
  language: Language
  /** An instant. It is all a document knows of time, so that the same one has the same bytes at every reading. */
  madeAt: string
  layout: 'portrait' | 'landscape'
  /** From the edges of an A4 page, in millimetres. */
  margins: { top: number; left: number; right: number; bottom: number }
}

/** Begins a document: PDF/A-2a (ISO 19005-2), so that it can be archived, and tagged, so that it can be listened to. */
export function openSheet({ title, author, language, madeAt, layout, margins }: SheetChoice): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    layout,
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    // pdfkit would begin with Helvetica, which is not embedded.
    font: null,
    info: {
      Title: title,
      Author: author,
      Creator: 'Yiwang',
      Producer: 'Yiwang',
      CreationDate: new Date(madeAt),
    },
  } as unknown as PDFKit.PDFDocumentOptions)
  const [left, top] = [margins.left * MM, margins.top * MM]
  const width = doc.page.width - left - margins.right * MM
  return {
    doc,
    language,
    frame: { left, top, width, bottom: doc.page.height - margins.bottom * MM },
    y: top,
    root: rootOf(doc),
  }
}

/** Ends the document and answers its bytes. */
export async function bytesOf({ doc, root }: Sheet): Promise<Buffer> {
  root.end()
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<void>((resolve, reject) => doc.once('end', resolve).once('error', reject))
  doc.end()
  await whole
  return Buffer.concat(chunks)
}

export interface Block extends Omit<LineStyle, 'width'> {
  text: string
  tag: 'H1' | 'H2' | 'P' | 'LI'
  /** From one line to the next. */
  leading: number
  align?: Align
  color?: string
  /** What is left empty below it. */
  after?: number
  /** How much must stand on the same page below its last two lines. */
  keep?: number
  /** A part of the frame where it does not take all of its width. */
  left?: number
  width?: number
}

/** Writes a paragraph below what stands there, on the next page where this one is full. */
export function writeBlock(sheet: Sheet, block: Block): void {
  const { features, written } = letterings[sheet.language]
  const style = { features, ...block, width: block.width ?? sheet.frame.width }
  const left = block.left ?? sheet.frame.left
  const lines = textLines(written(block.text), style)
  drawAs(sheet, { tag: block.tag }, () => {
    for (const [at, line] of lines.entries()) {
      const isKept = at === Math.max(0, lines.length - 2)
      ensureRoom(sheet, isKept ? (lines.length - at) * block.leading + (block.keep ?? 0) : block.leading)
      const place = placeOf(line, { ...style, left, isFirst: at === 0 })
      writeLine(sheet.doc, line, { ...style, ...place, y: sheet.y })
      sheet.y += block.leading
    }
  })
  sheet.y += block.after ?? 0
}

/** Goes on to the next page where less than so much is left of this one. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height <= sheet.frame.bottom) return
  sheet.doc.continueOnNewPage()
  sheet.y = sheet.frame.top
}
