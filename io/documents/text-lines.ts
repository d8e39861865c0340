import { advanceOf, type Weight } from './font-faces.ts'
import { type Run, textRuns } from './text-runs.ts'

export interface Line {
  runs: Run[]
  /** Points. */
  width: number
  /** Where the paragraph, or a break within it, ends: such a line is not stretched. */
  isLast: boolean
}

export interface LineStyle {
  weight: Weight
  /** Points. */
  size: number
  width: number
  /** How far the first line is moved in. */
  indent?: number
  /** Features of the font beside its usual ones. */
  features?: readonly string[]
}

/**
 * Breaks a paragraph into lines no wider than asked: between ideographs and between words, never before a closing mark or
 * after an opening one (GB/T 15834-2011, 5.1). A word longer than a line is cut where it must be.
 */
export function textLines(text: string, style: LineStyle): Line[] {
  const lines: Line[] = []
  let words: string[] = []
  let room = style.width - (style.indent ?? 0)
  for (const word of unitsOf(text, style)) {
    const width = widthOf(word, style)
    if (words.length > 0 && widthOf(word.trimEnd(), style) > room) {
      lines.push(lineOf(words, { style, isLast: false }))
      words = []
      room = style.width
    }
    words.push(word)
    room -= width
  }
  return [...lines, lineOf(words, { style, isLast: true })]
}

/** How wide a text is in one line, in points. */
export function widthOf(text: string, { weight, size, features }: Omit<LineStyle, 'width'>): number {
  const widths = textRuns(text, weight).map((run) => advanceOf(run.face, run.text, features))
  return size * widths.reduce((sum, width) => sum + width, 0)
}

const opening = '（《〈「『“‘〔【(\\['
const closing = '，。、；：？！）》〉」』”’〕】…—％,.;:?!)\\]'
const unit = new RegExp(
  `[${opening}]*(?:[\\p{Script=Latin}\\p{N}\\p{M}.,:;/@%_+\\-~#&=?!'’*]+|[^\\s])[${closing}]*\\s*`,
  'gu',
)

/** What must not be broken; what would not even fit a line of its own goes by its characters. */
function unitsOf(text: string, style: LineStyle): string[] {
  return [...text.matchAll(unit)].flatMap(([found]) =>
    widthOf(found.trimEnd(), style) > style.width ? [...found] : [found],
  )
}

function lineOf(units: string[], { style, isLast }: { style: LineStyle; isLast: boolean }): Line {
  const text = units.join('').trimEnd()
  return { runs: textRuns(text, style.weight), width: widthOf(text, style), isLast }
}
