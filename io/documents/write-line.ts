import { advanceOf, type Face } from './font-faces.ts'
import type { Line } from './text-lines.ts'

export type Align = 'left' | 'center' | 'right' | 'justify'

interface LinePlace {
  size: number
  leading: number
  x: number
  y: number
  /** Between any two characters. */
  spacing: number
  color?: string
  features?: readonly string[]
}

/** Where a line begins and how far its characters are drawn apart, so that it stands as asked within its width. */
export function placeOf(
  line: Line,
  at: { left: number; width: number; align?: Align; indent?: number; isFirst: boolean },
): { x: number; spacing: number } {
  const indent = at.isFirst ? (at.indent ?? 0) : 0
  const left = at.left + indent
  const slack = at.width - indent - line.width
  if (at.align === 'center') return { x: left + slack / 2, spacing: 0 }
  if (at.align === 'right') return { x: left + slack, spacing: 0 }
  const isStretched = at.align === 'justify' && !line.isLast && slack > 0 && slack < at.width / 5
  return { x: left, spacing: isStretched ? slack / Math.max(1, charactersOf(line) - 1) : 0 }
}

/** Writes a line, run by run, in the middle of its height. */
export function writeLine(doc: PDFKit.PDFDocument, line: Line, place: LinePlace): void {
  const { size, leading, spacing, features, color = '#000000' } = place
  const baseline = place.y + (leading - size) / 2 + size * ABOVE_BASELINE
  let { x } = place
  doc.fillColor(color).fontSize(size)
  for (const run of line.runs) {
    takeFace(doc, run.face)
    const options = { lineBreak: false, characterSpacing: spacing, features, baseline: 'alphabetic' } as const
    doc.text(run.text, x, baseline, options as unknown as PDFKit.Mixins.TextOptions)
    x += size * advanceOf(run.face, run.text, features) + spacing * [...run.text].length
  }
}

/** Names the face to the document once; pdfkit embeds of each only what was written in it. */
export function takeFace(doc: PDFKit.PDFDocument, { key, program }: Face): void {
  const known = named.get(doc) ?? new Set()
  if (!known.has(key)) doc.registerFont(key, program as unknown as Buffer)
  named.set(doc, known.add(key))
  doc.font(key)
}

/** Of an ideograph's square this much stands above the baseline (Source Han Sans: 880 of 1000). */
const ABOVE_BASELINE = 0.88

const named = new WeakMap<PDFKit.PDFDocument, Set<string>>()

function charactersOf({ runs }: Line): number {
  return runs.reduce((sum, { text }) => sum + [...text].length, 0)
}
