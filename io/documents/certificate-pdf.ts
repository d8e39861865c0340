import type { App } from '#core/app.ts'
import { formatDate } from '#core/clock/format-date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { certificateText } from '#core/process/certificate-text.ts'
import type { Language } from '#core/words.ts'
import { FOOT, linesOf, writeLines } from './certificate-lines.ts'
import { framePages } from './frame-pages.ts'
import { documentWords } from './page-words.ts'
import { drawSeal, SEAL_RED } from './seal.ts'
import { bytesOf, ensureRoom, MM, openSheet, type Sheet, writeBlock } from './sheet.ts'
import { writeCornerProof } from './write-proof.ts'

/** An electronic certificate (电子证照) with all that its page says beside the lines of its values. */
export interface CertificatePage {
  app: App
  language: Language
  item: string
  values: Record<string, unknown>
  identifier: string
  caseNo: string
  holderName: string
  /** The department's name in the language of the page. */
  department: string
  issuedAt: string
  validUntil: string | null
  state: 'valid' | 'revoked' | 'replaced'
  stateAt: string
  verifyCode: string
  checkUrl: string
}

/**
 * A certificate as PDF, in one language: a quiet frame, its name, whom it is for, its lines, how long it is good, the seal, and
 * what it takes to check it. One that was taken back says so. The state emblem is not used: it is not ours to use.
 */
export async function certificatePdf(one: CertificatePage): Promise<Buffer> {
  const text = certificateText(one.app, one, one.language)
  const sheet = openSheet({
    title: text.name,
    author: one.department,
    language: one.language,
    madeAt: one.issuedAt,
    layout: 'landscape',
    margins: { top: 27, left: 32, right: 32, bottom: 20 },
  })
  writeHead(sheet, one, text.name)
  writeLines(sheet, linesOf(one, text.lines))
  writeFoot(sheet, one)
  framePages(sheet)
  return await bytesOf(sheet)
}

const plain = { tag: 'P', weight: 400, size: 12.5, leading: 22 } as const

function writeHead(sheet: Sheet, one: CertificatePage, name: string): void {
  const words = documentWords(one.language).certificate
  const head = { ...plain, align: 'center' } as const
  writeBlock(sheet, { ...head, text: name, tag: 'H1', weight: 700, size: 30, leading: 46 })
  writeBlock(sheet, { ...head, text: `${words.identifier}  ${one.identifier}`, size: 9, color: '#504e48' })
  if (one.state !== 'valid') {
    const date = formatDate(dateInShanghai(one.stateAt), one.language)
    const text = words.state[one.state].replace('{date}', date)
    writeBlock(sheet, { ...head, text, weight: 700, size: 16, leading: 26, color: SEAL_RED })
  }
  sheet.y += 5 * MM
}

/** At the foot: on the left how to check it, on the right who issued it and when, under the seal. */
function writeFoot(sheet: Sheet, one: CertificatePage): void {
  ensureRoom(sheet, FOOT)
  const { left, width, bottom } = sheet.frame
  writeCornerProof(sheet, one, width * 0.58)
  const middle = left + width - 45 * MM
  const centred = { ...plain, align: 'center', left: middle - 45 * MM, width: 90 * MM } as const
  const y = bottom - 2.4 * plain.leading
  sheet.y = y
  writeBlock(sheet, { ...centred, text: one.department })
  writeBlock(sheet, { ...centred, text: formatDate(dateInShanghai(one.issuedAt), one.language) })
  const alt = documentWords(one.language).seal.replace('{department}', one.department)
  drawSeal(sheet, { x: middle, y: y + 2, name: one.department, alt })
}
