import { writeInBook } from '../access/book.ts'
import type { Account } from '../postgres/accounts.ts'
import { setPassword } from '../postgres/passwords.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { newSignInName } from './account-name.ts'
import { choosePassword } from './choose-password.ts'
import { makeAccount } from './new-account.ts'
import { unproven } from './prove.ts'

/**
 * Makes an account for a resident, who holds no role and whose number nobody has confirmed.
 * @throws Refusal `account-name-refused`, `account-exists`, `password-refused`, `bad-body`
 */
export async function register(
  system: System,
  given: { name: string; shownName: string; password: string },
): Promise<Account> {
  const { name, shownName } = given
  const password = await choosePassword(system, { password: given.password, name: newSignInName(name) })
  return await transaction(system.pool, async (tx) => {
    const account = await makeAccount(system, tx, { name, shownName })
    const at = system.now()
    await setPassword(tx, { id: account.id, password, at })
    const looked = { act: 'account', key: `account:${account.id}`, detail: 'registered' } as const
    await writeInBook(tx, unproven(account), { looked, at })
    return account
  })
}
