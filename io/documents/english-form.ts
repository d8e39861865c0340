import { formatDate } from '#core/clock/format-date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { OfficialForm } from './official-form.ts'
import { documentWords } from './page-words.ts'
import { drawSeal, SEAL } from './seal.ts'
import { MM, writeBlock } from './sheet.ts'

const latin = { tag: 'P', weight: 400, size: 11, leading: 17 } as const

/** A plain letter: department and number, title, whom it is for, paragraphs, then department, date and seal. */
export const englishForm: OfficialForm = {
  margins: { top: 28, left: 28, right: 28, bottom: 30 },
  body: { ...latin, after: 7 },
  writeHead(sheet, { department, number, addressee }, { title }) {
    const words = documentWords('en')
    writeBlock(sheet, { ...latin, text: department, weight: 700, size: 12 })
    if (number)
      writeBlock(sheet, { ...latin, text: words.number.replace('{number}', number), color: '#504e48' })
    sheet.y += 12 * MM
    writeBlock(sheet, { ...latin, text: title, tag: 'H1', weight: 700, size: 20, leading: 27 })
    sheet.y += 4 * MM
    writeBlock(sheet, { ...latin, text: words.to.replace('{name}', addressee) })
    sheet.y += 4 * MM
  },
  signatureHeight: ({ isSealed }) => (isSealed ? SEAL + 6 * MM : 4 * latin.leading),
  writeSignature(sheet, { department, madeAt, isSealed }) {
    const y = sheet.y + (isSealed ? SEAL / 2 + 4 * MM : latin.leading)
    sheet.y = y - latin.leading / 2
    writeBlock(sheet, { ...latin, text: department, weight: 700 })
    writeBlock(sheet, { ...latin, text: formatDate(dateInShanghai(madeAt), 'en') })
    const alt = documentWords('en').seal.replace('{department}', department)
    const x = sheet.frame.left + sheet.frame.width - SEAL / 2
    if (isSealed) drawSeal(sheet, { x, y, name: department, alt })
    if (isSealed) sheet.y = Math.max(sheet.y, y + SEAL / 2)
  },
}
