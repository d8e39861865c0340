import { MM, type Sheet } from './sheet.ts'
import { drawArtifact } from './structure.ts'

/** Draws a quiet double frame around every page, in the blue of porcelain. */
export function framePages({ doc }: Sheet): void {
  const { start, count } = doc.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    doc.switchToPage(at)
    drawArtifact(doc, 'Layout', () => {
      for (const { inset, line } of frames) {
        const [width, height] = [doc.page.width - 2 * inset, doc.page.height - 2 * inset]
        doc.lineWidth(line).rect(inset, inset, width, height).stroke('#1f5aa6')
      }
    })
  }
}

const frames = [
  { inset: 9 * MM, line: 1.6 },
  { inset: 11 * MM, line: 0.5 },
]
