import { documentWords } from './page-words.ts'
import { MM, type Sheet } from './sheet.ts'
import { drawArtifact } from './structure.ts'
import { textLines } from './text-lines.ts'
import { placeOf, writeLine } from './write-line.ts'

/**
 * Numbers the pages once it is known how many there are. In Chinese 7 mm below the text, on odd pages to the right and on even
 * ones to the left, one character in (GB/T 9704-2012, 7.5); in English in the middle.
 */
export function numberPages({ doc, frame, language }: Sheet): void {
  const { start, count } = doc.bufferedPageRange()
  const style = language === 'zh' ? { size: 14, color: '#000000' } : { size: 9, color: '#504e48' }
  const template = documentWords(language).page.replace('{pages}', String(count))
  for (let at = start; at < start + count; at++) {
    doc.switchToPage(at)
    const text = template.replace('{page}', String(at + 1))
    const [line] = textLines(text, { weight: 400, width: frame.width, features, ...style })
    const align = language === 'en' ? 'center' : at % 2 === 0 ? 'right' : 'left'
    const inset = align === 'center' ? 0 : style.size
    const place = {
      left: frame.left + inset,
      width: frame.width - 2 * inset,
      isFirst: true,
      align,
      ...style,
    } as const
    drawArtifact(doc, 'Pagination', () =>
      writeLine(doc, line!, {
        ...style,
        ...placeOf(line!, place),
        leading: 16,
        y: frame.bottom + 5 * MM,
        features,
      }),
    )
  }
}

/** Dashes as wide as they are drawn, in either language. */
const features = ['palt', 'kern']
