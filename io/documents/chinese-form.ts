import { formatDate } from '#core/clock/format-date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { OfficialForm } from './official-form.ts'
import { documentWords } from './page-words.ts'
import { drawSeal, SEAL, SEAL_RED } from './seal.ts'
import { MM, type Sheet, writeBlock } from './sheet.ts'
import { drawArtifact } from './structure.ts'
import { widthOf } from './text-lines.ts'

/** Size four: one below what GB/T 9704-2012 (5.2.2) has as a rule, so that an ordinary decision with its proof stands on one page. */
const SIZE = 14
const LEADING = 24

/**
 * An official document as GB/T 9704-2012 lays it out: the department's name in red, its number, a red line, the title, whom it
 * is for, paragraphs moved in by two characters, name and date to the right under the seal. The faces it names are not free;
 * all is set in Noto Sans SC.
 */
export const chineseForm: OfficialForm = {
  margins: { top: 37, left: 28, right: 26, bottom: 35 },
  body: { tag: 'P', weight: 400, size: SIZE, leading: LEADING, indent: 2 * SIZE, align: 'justify' },
  writeHead(sheet, { department, number, addressee }, { title }) {
    writeMark(sheet, department)
    if (number) writeBlock(sheet, { ...line, text: number, align: 'center', features: ['palt'] })
    drawRedLine(sheet)
    writeBlock(sheet, { text: title, tag: 'H1', weight: 700, size: 20, leading: 31, align: 'center' })
    sheet.y += LEADING / 2
    writeBlock(sheet, { ...line, text: `${addressee}：` })
  },
  signatureHeight: ({ isSealed }) => (isSealed ? 4.6 : 3.2) * LEADING,
  writeSignature(sheet, { department, madeAt, isSealed }) {
    const date = formatDate(dateInShanghai(madeAt), 'zh')
    const name = widthOf(department, line)
    sheet.y += isSealed ? 2.2 * LEADING : LEADING
    const middle = middleOf(sheet, { date: widthOf(date, line), name })
    const centred = { ...line, align: 'center', left: middle - name, width: 2 * name } as const
    const y = sheet.y
    writeBlock(sheet, { ...centred, text: department })
    writeBlock(sheet, { ...centred, text: date })
    if (isSealed)
      drawSeal(sheet, { x: middle, y: y - LEADING * 0.1, name: department, alt: sealOf(department) })
  },
}

const line = { tag: 'P', weight: 400, size: SIZE, leading: LEADING } as const

function writeMark(sheet: Sheet, department: string): void {
  const size = Math.min(30, (sheet.frame.width / widthOf(department, { weight: 700, size: 1 })) * 0.94)
  writeBlock(sheet, {
    ...line,
    text: department,
    weight: 700,
    size,
    leading: size * 1.5,
    align: 'center',
    color: SEAL_RED,
  })
  sheet.y += LEADING * 0.3
}

function drawRedLine(sheet: Sheet): void {
  const { doc, frame } = sheet
  sheet.y += 3 * MM
  const right = frame.left + frame.width
  drawArtifact(doc, 'Layout', () => {
    doc
      .lineWidth(0.7 * MM)
      .moveTo(frame.left, sheet.y)
      .lineTo(right, sheet.y)
      .stroke(SEAL_RED)
  })
  sheet.y += LEADING
}

/** The date ends four characters from the right (7.3.5.1), unless the seal or a long name needs more; all three share one middle. */
function middleOf({ frame }: Sheet, { date, name }: { date: number; name: number }): number {
  const right = frame.left + frame.width
  return Math.min(right - 4 * SIZE - date / 2, right - name / 2, right - SEAL / 2)
}

function sealOf(department: string): string {
  return documentWords('zh').seal.replace('{department}', department)
}
