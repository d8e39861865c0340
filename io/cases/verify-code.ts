import { randomBytes } from 'node:crypto'

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** What stands on a paper for checking it: some 79 bits that nobody guesses, in an alphabet that can be read out. */
export function verifyCode(): string {
  return [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('')
}
