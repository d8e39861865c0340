import type { Actor, PersonActor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { type SignInRules, signInRules } from '#core/access/sign-in-rules.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { writeBook } from '../access/book.ts'
import type { Account } from '../postgres/accounts.ts'
import { lightTransaction } from '../postgres/transaction.ts'
import { type Try, takeTry } from '../postgres/tries.ts'
import type { System } from '../system.ts'
import { before } from './session-store.ts'

/** What holds for signing in at this moment. */
export function rulesNow({ now }: Pick<System, 'now'>): SignInRules {
  return signInRules(dateInShanghai(now()))
}

/** Takes a try from an account before anything is compared; null where it has none left, or is none. */
export async function beginTry(system: System, account: string): Promise<Try | null> {
  const at = system.now()
  const { failures, minutes } = rulesNow(system).lock
  const until = before(at, -minutes)
  return await lightTransaction(system.pool, (tx) => takeTry(tx, account, { most: failures, at, until }))
}

/** Writes down that somebody could not prove who they are, and that the account is closed where this was the last try. */
export async function writeFailure(
  system: System,
  who: Actor,
  failed: {
    act: 'sign-in' | 'second-factor' | 'password'
    account: string | null
    detail: string
    isLast?: boolean
  },
): Promise<void> {
  const { act, account, detail, isLast = false } = failed
  const about = account === null ? {} : { key: `account:${account}` }
  const looked: Looked[] = [{ act, outcome: 'refused', detail, ...about }]
  if (isLast) looked.push({ act: 'locked', ...about })
  await writeBook(system.pool, who, { looked, at: system.now() })
}

/** Somebody known by account only, for the book. */
export function unproven(account: { id: string; shownName: string; department: string | null }): PersonActor {
  const { id, shownName: name, department } = account
  return {
    kind: 'person',
    id,
    name,
    subject: null,
    roles: [],
    department,
    division: null,
    second: false,
    acting: null,
  }
}

export function hasSecond({ hasTotp, passkeys }: Pick<Account, 'hasTotp' | 'passkeys'>): boolean {
  return hasTotp || passkeys > 0
}
