import type { PasswordRules } from './sign-in-rules.ts'

export type PasswordFault = 'short' | 'plain' | 'same' | 'name' | 'long'

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** The same characters typed on another keyboard are the same password (NFKC). */
export function plainPassword(password: string): string {
  return password.normalize('NFKC')
}

/** Why a password may not be taken by the account of that name; null when it may. */
export function passwordFault(password: string, name: string, rules: PasswordRules): PasswordFault | null {
  const characters = [...plainPassword(password)]
  if (characters.length < rules.least) return 'short'
  if (characters.length > rules.most) return 'long'
  if (new Set(characters).size < rules.different) return 'same'
  if (name.length >= 3 && characters.join('').toLowerCase().includes(name.toLowerCase())) return 'name'
  const mixed = kinds.filter((kind) => kind.test(characters.join(''))).length
  return characters.length < rules.leastAlone && mixed < rules.kinds ? 'plain' : null
}
