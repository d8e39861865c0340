import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ranges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' }
import PDFDocument from 'pdfkit'
import { sfntOf } from './sfnt-of.ts'

export type Weight = 400 | 700

/** The part of fontkit's font that is used here; pdfkit has no types for it. */
export interface FontProgram {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  layout: (
    text: string,
    features?: readonly string[],
  ) => { advanceWidth: number; glyphs: { path: { toSVG: () => string } }[] }
}

/** A font file as a document knows it, by a key of its own. */
export interface Face {
  key: string
  program: FontProgram
  /** Widths that were asked for before. */
  advances: Map<string, number>
}

/**
 * The face that draws a character: Noto Sans SC with the 7,333 ideographs of everyday use, for 5,600 rarer signs one of the
 * files that Google cuts the rest into; null where no file has it.
 */
export function faceOf(codePoint: number, weight: Weight): Face | null {
  const main = mainFace(weight)
  if (main.program.hasGlyphForCodePoint(codePoint)) return main
  const cut = cuts.find(({ spans }) => spans.some(([from, to]) => from <= codePoint && codePoint <= to))
  const face = cut ? faceFrom(`${cut.name}-${weight}`) : null
  return face?.program.hasGlyphForCodePoint(codePoint) ? face : null
}

/** The face of everything that is not rare. */
export function mainFace(weight: Weight): Face {
  return faceFrom(`chinese-simplified-${weight}`)
}

/**
 * How wide a text is at a size of one point. The same words come again in every document: kept, a page takes 20 ms instead
 * of 36 (70 in English, where each word is kerned).
 */
export function advanceOf(face: Face, text: string, features: readonly string[] = []): number {
  const asked = `${features.join()} ${text}`
  const known = face.advances.get(asked)
  if (known !== undefined) return known
  if (face.advances.size >= MOST_KEPT) face.advances.clear()
  const advance = face.program.layout(text, features).advanceWidth / face.program.unitsPerEm
  face.advances.set(asked, advance)
  return advance
}

const MOST_KEPT = 20_000

const cuts = Object.entries(ranges).map(([name, text]) => ({
  name: name.replace(/[[\]]/g, ''),
  spans: text.split(',').map(spanOf),
}))

/** `U+4e00-4eff`, or one code point alone. */
function spanOf(text: string): [number, number] {
  const [from = '', to = from] = text.trim().slice(2).split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

const faces = new Map<string, Face>()

function faceFrom(key: string): Face {
  const known = faces.get(key)
  if (known) return known
  const file = import.meta.resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${key}-normal.woff`)
  const face = { key, program: programOf(sfntOf(readFileSync(fileURLToPath(file)))), advances: new Map() }
  faces.set(key, face)
  return face
}

/**
 * pdfkit reads a font anew for each document it is named in, but also takes one that is read; so each is read once, by a
 * document that is thrown away. Measured: 45 ms for the main face, and 4 MB as long as the process lives.
 */
function programOf(font: Buffer): FontProgram {
  const reader = new PDFDocument({ autoFirstPage: false }).font(font)
  return (reader as unknown as { _font: { font: FontProgram } })._font.font
}
