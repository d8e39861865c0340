import { randomBytes } from 'node:crypto'
import { dateInShanghai } from '#core/clock/shanghai.ts'

/** The number of what somebody files: a letter, the day, and eight characters nobody can count up. */
export function formNumber(letter: 'R' | 'C', at: string): string {
  const day = dateInShanghai(at).replaceAll('-', '')
  return `${letter}-${day}-${randomBytes(4).toString('hex').toUpperCase()}`
}
