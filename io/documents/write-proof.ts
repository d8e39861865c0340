import { documentWords } from './page-words.ts'
import { drawQrCode } from './qr-code.ts'
import { MM, type Sheet, writeBlock } from './sheet.ts'
import { drawArtifact } from './structure.ts'

/** By what a document is checked: its case, its code, and the address that answers. */
export interface Proof {
  caseNo: string
  verifyCode: string
  checkUrl: string
}

/** How much room the foot takes, in points. */
export const PROOF = 28 * MM

const SIDE = 22 * MM
const GAP = 6 * MM

/** Writes at the foot of the last page, between two lines, how to check the document; a code to scan stands beside it. */
export function writeProof(sheet: Sheet, proof: Proof): void {
  const { left, width, bottom } = sheet.frame
  const top = bottom - PROOF + 2 * MM
  drawLines(sheet, [top, bottom])
  writeWays(sheet, proof, { top: top + 2.6 * MM, left, width: width - SIDE - GAP })
  drawCode(sheet, proof, { x: left + width - SIDE, y: top + 1.5 * MM })
}

/** Writes the same without lines, the code first, into the lower left corner of so wide a part of the page. */
export function writeCornerProof(sheet: Sheet, proof: Proof, width: number): void {
  const { left, bottom } = sheet.frame
  const top = bottom - PROOF + 3 * MM
  writeWays(sheet, proof, { top, left: left + SIDE + GAP, width: width - SIDE - GAP })
  drawCode(sheet, proof, { x: left, y: top - 1 * MM })
}

const small = { tag: 'P', weight: 400, size: 9, leading: 13, color: '#333333' } as const

function writeWays(
  sheet: Sheet,
  { caseNo, verifyCode, checkUrl }: Proof,
  { top, ...place }: { top: number; left: number; width: number },
): void {
  const words = documentWords(sheet.language)
  const address = new URL(checkUrl).host + new URL(checkUrl).pathname.replace(/\/[^/]*$/, '')
  const ways = [
    `${words.caseNo}  ${caseNo}`,
    `${words.code}  ${spaced(verifyCode)}`,
    words.check.replace('{address}', address),
    words.counts,
  ]
  sheet.y = top
  for (const text of ways) if (text !== '') writeBlock(sheet, { ...small, ...place, text })
}

function drawCode(sheet: Sheet, { checkUrl }: Proof, at: { x: number; y: number }): void {
  const alt = documentWords(sheet.language).scan.replace('{address}', checkUrl)
  drawQrCode(sheet, { text: checkUrl, side: SIDE, alt, ...at })
}

function drawLines({ doc, frame }: Sheet, ys: number[]): void {
  drawArtifact(doc, 'Layout', () => {
    for (const y of ys) {
      const right = frame.left + frame.width
      doc
        .lineWidth(0.35 * MM)
        .moveTo(frame.left, y)
        .lineTo(right, y)
        .stroke('#000000')
    }
  })
}

/** Read out four by four. */
function spaced(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
