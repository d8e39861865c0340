import { advanceOf } from './font-faces.ts'
import { MM, type Sheet } from './sheet.ts'
import { drawAs } from './structure.ts'
import { textRuns } from './text-runs.ts'

export const SEAL_RED = '#c3271f'

/** Across, in points: 42 mm, what departments below a province have (国发〔1999〕25号). */
export const SEAL = 42 * MM

interface SealPlace {
  /** Its middle. */
  x: number
  y: number
  /** The name that runs along the upper arc. */
  name: string
  /** What is told to whoever listens. */
  alt: string
}

/**
 * A round official seal: a circle, a five-pointed star in its middle, the department's name along the arc. It is a picture
 * and proves nothing: what counts is what the platform answers to the code.
 */
export function drawSeal(sheet: Sheet, { x, y, name, alt }: SealPlace): void {
  const { doc } = sheet
  const bbox: [number, number, number, number] = [x - SEAL / 2, y - SEAL / 2, x + SEAL / 2, y + SEAL / 2]
  drawAs(sheet, { tag: 'Figure', alt, bbox }, () => {
    doc.save().opacity(0.88)
    doc
      .lineWidth(1.1 * MM)
      .circle(x, y, SEAL / 2 - 0.55 * MM)
      .stroke(SEAL_RED)
    drawStar(doc, { x, y, radius: 7 * MM })
    drawArc(doc, { x, y, name })
    doc.restore()
  })
}

function drawStar(doc: PDFKit.PDFDocument, { x, y, radius }: { x: number; y: number; radius: number }): void {
  const inner = radius * 0.381966
  const corners = Array.from({ length: 10 }, (_, at) => {
    const reach = at % 2 === 0 ? radius : inner
    const angle = (at * Math.PI) / 5
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)] as [number, number]
  })
  doc.polygon(...corners).fill(SEAL_RED)
}

/**
 * The name's characters upright on the arc, as wide apart as its length lets them be. They are drawn as shapes: a seal is a
 * picture, and its letters do not get among the words that are copied from the page.
 */
function drawArc(doc: PDFKit.PDFDocument, { x, y, name }: { x: number; y: number; name: string }): void {
  const letters = textRuns(name, 700).flatMap(({ face, text }) =>
    [...text].map((one) => ({ face, text: one })),
  )
  const widths = letters.map(({ face, text }) => advanceOf(face, text))
  const size = Math.min(6 * MM, (RADIUS * MOST_ANGLE) / sumOf(widths))
  const gap = gapOf(widths.map((width) => width * size))
  let along = -(sumOf(widths) * size + gap * (widths.length - 1)) / 2
  for (const [at, { face, text }] of letters.entries()) {
    const width = widths[at]! * size
    doc.save().rotate(((along + width / 2) / RADIUS) * (180 / Math.PI), { origin: [x, y] })
    doc
      .translate(x - width / 2, y - RADIUS)
      .scale(size / face.program.unitsPerEm, -size / face.program.unitsPerEm)
    doc.path(face.program.layout(text).glyphs[0]!.path.toSVG()).fill(SEAL_RED)
    doc.restore()
    along += width + gap
  }
}

const RADIUS = 13.6 * MM
const MOST_ANGLE = (250 / 180) * Math.PI

/** Short names are drawn apart, so that the arc is well filled. */
function gapOf(widths: number[]): number {
  const room = RADIUS * MOST_ANGLE - sumOf(widths)
  return Math.max(0, Math.min(room / Math.max(1, widths.length - 1), 0.55 * Math.max(...widths)))
}

function sumOf(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
