import { writeInBook } from '../access/book.ts'
import { type Account, lockAccount } from '../postgres/accounts.ts'
import { findPassword, keepPasswordAnew, passwordOf } from '../postgres/passwords.ts'
import { transaction } from '../postgres/transaction.ts'
import { forgetTries, giveBackTry } from '../postgres/tries.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { signInName } from './account-name.ts'
import { hashPassword, isOutdated, isPassword, nobodysHash } from './password-hash.ts'
import { beginTry, hasSecond, rulesNow, unproven, writeFailure } from './prove.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Checks name and password. Whoever is unknown, suspended or closed after wrong tries is answered in the same words and
 * at the same cost as a wrong password.
 * @throws Refusal `sign-in-failed`
 */
export async function signIn(system: System, given: { name: string; password: string }): Promise<Account> {
  const kept = await findPassword(system.pool, signInName(given.name))
  const taken = await beginTry(system, kept?.id ?? NOBODY)
  const known = taken && kept?.state === 'active' ? kept.password : null
  const fits = await isPassword(given.password, known ?? nobodysHash(rulesNow(system).hash))
  const account =
    fits && kept && known !== null ? await admit(system, given.password, { id: kept.id, known }) : null
  if (account) return account
  const isLast = taken?.isLast ?? false
  const detail =
    kept === null ? 'unknown' : taken === null ? 'locked' : kept.state === 'active' ? 'password' : kept.state
  await writeFailure(
    system,
    { kind: 'visitor' },
    { act: 'sign-in', account: kept?.id ?? null, detail, isLast },
  )
  throw failed(system)
}

export function failed(system: System): Refusal {
  const { failures, minutes } = rulesNow(system).lock
  return new Refusal('sign-in-failed', { tries: failures, minutes })
}

/** Null where the account was suspended or got another password while this one was compared. */
async function admit(
  system: System,
  password: string,
  { id, known }: { id: string; known: string },
): Promise<Account | null> {
  const { hash } = rulesNow(system)
  const anew = isOutdated(known, hash) ? await hashPassword(password, hash) : null
  return await transaction(system.pool, async (tx) => {
    const account = await lockAccount(tx, id)
    if (account?.state !== 'active' || (await passwordOf(tx, id)) !== known) return null
    if (anew !== null) await keepPasswordAnew(tx, { id, before: known, after: anew })
    const at = system.now()
    if (hasSecond(account)) await giveBackTry(tx, id)
    else await forgetTries(tx, { id, at })
    const looked = { act: 'sign-in', detail: 'password' } as const
    await writeInBook(tx, { ...unproven(account), roles: account.roles }, { looked, at })
    return account
  })
}
