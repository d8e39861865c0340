import { formatDate } from '#core/clock/format-date.ts'
import type { CertificatePage } from './certificate-pdf.ts'
import { letterings } from './lettering.ts'
import { documentWords } from './page-words.ts'
import { ensureRoom, MM, type Sheet, writeBlock } from './sheet.ts'
import { textLines } from './text-lines.ts'

export interface CertificateLine {
  label: string
  value: string
}

/** The holder stands first and the last day last, unless a line of the certificate says the same. */
export function linesOf(one: CertificatePage, lines: CertificateLine[]): CertificateLine[] {
  const words = documentWords(one.language).certificate
  const until = one.validUntil === null ? words.noEnd : formatDate(one.validUntil, one.language)
  const isSaid = (said: string) => lines.some(({ value }) => value === said)
  return [
    ...(isSaid(one.holderName) ? [] : [{ label: words.holder, value: one.holderName }]),
    ...lines,
    ...(isSaid(until) ? [] : [{ label: words.validUntil, value: until }]),
  ]
}

/** Where values begin, and how much room seal and proof take at the foot of the page. */
const LABELS = 48 * MM
export const FOOT = 46 * MM

/** Writes the lines as large as they can stand on one page, the foot below them; what is longer than a page goes on. */
export function writeLines(sheet: Sheet, lines: CertificateLine[]): void {
  const room = sheet.frame.bottom - FOOT - sheet.y
  const size = sizes.find((one) => heightOf(sheet, lines, one) <= room) ?? sizes.at(-1)!
  for (const line of lines) writePair(sheet, line, size)
}

const plain = { tag: 'P', weight: 400 } as const

const sizes = [
  { size: 12.5, leading: 22 },
  { size: 11.5, leading: 19 },
  { size: 10.5, leading: 16.5 },
  { size: 9.5, leading: 15 },
]

type Size = (typeof sizes)[number]

function heightOf({ frame, language }: Sheet, lines: CertificateLine[], { size, leading }: Size): number {
  const { features } = letterings[language]
  const rows = (text: string, width: number) => textLines(text, { weight: 400, size, width, features }).length
  const counts = lines.map(({ label, value }) =>
    Math.max(rows(label, LABELS - 4 * MM), rows(value, frame.width - LABELS)),
  )
  return leading * counts.reduce((sum, count) => sum + count, 0)
}

function writePair(sheet: Sheet, { label, value }: CertificateLine, { size, leading }: Size): void {
  const { left, width } = sheet.frame
  const style = { ...plain, size, leading }
  ensureRoom(sheet, 2 * leading)
  const top = sheet.y
  writeBlock(sheet, { ...style, text: label, color: '#504e48', left, width: LABELS - 4 * MM })
  const below = sheet.y
  sheet.y = top
  writeBlock(sheet, { ...style, text: value, left: left + LABELS, width: width - LABELS })
  sheet.y = Math.max(sheet.y, below)
}
