import type { BusinessDate } from '../clock/date.ts'
import ruleSets from './sign-in-rules.json' with { type: 'json' }

/** What a password must be like: long enough with several kinds of characters, or longer with any. Counted in characters. */
export interface PasswordRules {
  least: number
  /** Of small letters, capitals, digits and everything else: how many kinds a password shorter than `leastAlone` must mix. */
  kinds: number
  leastAlone: number
  /** How many different characters it has at least. */
  different: number
  most: number
}

/** How dear it is to try a password: argon2id with so much memory, so many passes and lanes (RFC 9106). */
export interface HashCost {
  memoryKiB: number
  passes: number
  lanes: number
}

/** What holds for signing in from a day on. */
export interface SignInRules {
  validFrom: BusinessDate
  basis: string
  password: PasswordRules
  hash: HashCost
  /** After so many wrong tries in a row an account is closed for so long. */
  lock: { failures: number; minutes: number }
  session: {
    /** A session ends after so long without a request, and after `mostMinutes` whatever happens. */
    idleMinutes: number
    mostMinutes: number
    /** A second factor has to be given again after so long without a request. */
    secondIdleMinutes: number
    /** What was begun before signing in, or asked of a passkey, is waited for so long. */
    beforeMinutes: number
  }
  /** How long a one-time link is good. */
  linkHours: number
  /** How often one address may try to sign in. */
  triesPerMinute: number
  /** How many accounts one address may make for itself. */
  newAccountsPerHour: number
}

/** The rules in force on a day: the latest set that has begun; before the first, the first. */
export function signInRules(on: BusinessDate, sets: readonly SignInRules[] = ruleSets): SignInRules {
  return sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]!
}
