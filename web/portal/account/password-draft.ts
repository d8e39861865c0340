import { type PasswordFault, passwordFault } from '#core/access/password-fault.ts'
import type { PasswordRules } from '#core/access/sign-in-rules.ts'

/** A new password as it is typed, twice. */
export interface PasswordDraft {
  password: string
  again: string
}

export const emptyPassword: PasswordDraft = { password: '', again: '' }

export interface PasswordDraftFaults {
  password?: PasswordFault
  again?: 'differs'
}

/** What is wrong with a new password for the account of that name; the server looks again. */
export function passwordFaults(
  { password, again }: PasswordDraft,
  { name, rules }: { name: string; rules: PasswordRules },
): PasswordDraftFaults {
  const fault = passwordFault(password, name.normalize('NFKC').trim().toLowerCase(), rules)
  return {
    ...(fault === null ? {} : { password: fault }),
    ...(password === again ? {} : { again: 'differs' as const }),
  }
}
