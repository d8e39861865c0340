import { writeBook } from '../access/book.ts'
import { type Account, findAccountByName } from '../postgres/accounts.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { signInName } from './account-name.ts'
import { unproven } from './prove.ts'

/**
 * Lets anybody in as one of the sample people, who prove themselves by nothing. Called only where the sample city runs.
 * @throws Refusal `account-not-found`
 */
export async function signInAsSample(system: System, name: string): Promise<Account> {
  const account = await findAccountByName(system.pool, signInName(name))
  if (!account?.isSample || account.state !== 'active') throw new Refusal('account-not-found')
  const who = { ...unproven(account), roles: account.roles, second: true }
  const looked = { act: 'sign-in', detail: 'sample' } as const
  await writeBook(system.pool, who, { looked, at: system.now() })
  return account
}
