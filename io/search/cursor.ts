import { Refusal } from '../refusal.ts'

/**
 * Where a page ended, and what must stay the same for the next to follow on: the plan of the name search and the
 * last document of each text collection at the time of the first page.
 */
export interface SearchCursor {
  rank: number
  id: string
  /** Tokens by which slips were looked for; null where that was not needed. */
  slips: string[] | null
  lastDocs: Record<string, number>
}

export function writeCursor(cursor: SearchCursor): string {
  return Buffer.from(JSON.stringify([cursor.rank, cursor.id, cursor.slips, cursor.lastDocs])).toString(
    'base64url',
  )
}

/** @throws Refusal `bad-cursor` for anything that `writeCursor` did not write */
export function readCursor(text: string): SearchCursor {
  const [rank, id, slips, lastDocs] = parts(text)
  const isPlace = typeof rank === 'number' && typeof id === 'string'
  if (!isPlace || (slips !== null && !isStrings(slips)) || !isNumbers(lastDocs))
    throw new Refusal('bad-cursor')
  return { rank, id, slips, lastDocs }
}

function parts(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(value) && value.length === 4 ? value : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isStrings(value: unknown): value is string[] {
  const isList = Array.isArray(value) && value.length <= 16
  return (
    isList && value.every((one) => typeof one === 'string' && one.length <= 16 && !one.includes('\u0000'))
  )
}

function isNumbers(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((one) => Number.isInteger(one) && one >= -1 && one < 2 ** 31)
}
