import { fill } from '#web/ui/format.ts'
import type { BlockWords } from './words.zh.ts'

/** How a cell is put into words: the words of the page, and what a value is called. */
export interface CellWords {
  cell: BlockWords['cell']
  value: (value: string) => string
  /** How a number of the column is written, where it counts something. */
  number?: (value: number) => string
}

type Pattern = [RegExp, (found: RegExpExecArray, words: CellWords) => string]

/** The forms a test in a decision table mostly has (FEEL unary tests), and how people say them. */
const PATTERNS: Pattern[] = [
  [/^-?$/, (_, { cell }) => cell.any],
  [/^null$/, (_, { cell }) => cell.empty],
  [/^(true|false)$/, ([, value], { cell }) => cell[value as 'true' | 'false']],
  [
    /^some (\w+) in \? satisfies \1 in \((.*)\)$/,
    (found, words) => fill(words.cell.someOf, { list: listOf(found[2], words) }),
  ],
  [
    /^every (\w+) in \? satisfies \1 in \((.*)\)$/,
    (found, words) => fill(words.cell.onlyOf, { list: listOf(found[2], words) }),
  ],
  [/^not\((.*)\)$/, (found, words) => fill(words.cell.not, { list: listOf(found[1], words) })],
  [
    /^matches\(\?,\s*"([^"]*)"\)$/,
    (found, words) => fill(words.cell.mentions, { list: (found[1] ?? '').replaceAll('|', words.cell.join) }),
  ],
  [
    /^list contains\(\?,\s*("[^"]*")\)$/,
    (found, words) => fill(words.cell.mentions, { list: listOf(found[1], words) }),
  ],
  [/^contains\(\?,\s*"([^"]*)"\)$/, (found, words) => fill(words.cell.mentions, { list: found[1] ?? '' })],
  [/^\[(.+)\.\.(.+)\]$/, (found) => `${plainBound(found[1] ?? '')} – ${plainBound(found[2] ?? '')}`],
  [/^([<>]=?)\s*(.+)$/, (found) => `${SIGNS[found[1] ?? ''] ?? found[1]} ${plainBound(found[2] ?? '')}`],
  [/^"[^"]*"(\s*,\s*"[^"]*")*$/, (found, words) => listOf(found[0], words)],
]

const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤' }

/** A cell of a decision table as people would say it; a test of another form is shown as it is written. */
export function cellSentence(cell: string, words: CellWords): string {
  const text = cell.trim()
  if (words.number && /^-?\d+(\.\d+)?$/.test(text)) return words.number(Number(text))
  for (const [pattern, say] of PATTERNS) {
    const found = pattern.exec(text)
    if (found) return say(found, words)
  }
  return text
}

/** A bound without its quotes, a day without the function that makes it one. */
function plainBound(bound: string): string {
  return bound.replace(/^date\((.*)\)$/, '$1').replaceAll('"', '')
}

function listOf(list: string | undefined, { cell, value }: CellWords): string {
  const members = (list ?? '').split(',').map((member) => member.trim().replace(/^"(.*)"$/, '$1'))
  return members.map(value).join(cell.join)
}

/** A value a rule looked at or came to, as people would say it. */
export function valueSentence(value: unknown, words: CellWords): string {
  if (value === null || value === undefined || value === '') return words.cell.empty
  if (typeof value === 'boolean') return words.cell[value ? 'true' : 'false']
  if (Array.isArray(value)) return value.map((member) => valueSentence(member, words)).join(words.cell.join)
  if (typeof value === 'string') return words.value(value)
  if (typeof value === 'number' && words.number) return words.number(value)
  return JSON.stringify(value)
}
