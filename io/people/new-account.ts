import type { PoolClient } from 'pg'
import { type Account, findAccount, insertAccount } from '../postgres/accounts.ts'
import { findParty } from '../postgres/parties.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { newSignInName, shownName } from './account-name.ts'

/** What somebody says of an account that is to be made. */
export interface GivenAccount {
  name: string
  shownName: string
  department?: string | null
  division?: string | null
  isSample?: boolean
}

/**
 * Makes an account without roles and without anything to prove itself with.
 * @throws Refusal `account-name-refused`, `bad-body`, `party-not-found`, `account-exists`
 */
export async function makeAccount(system: System, tx: PoolClient, given: GivenAccount): Promise<Account> {
  const { department = null } = given
  const account = {
    ...given,
    id: system.newId(),
    name: newSignInName(given.name),
    shownName: shownName(given.shownName),
  }
  if (department !== null && !(await findParty(tx, department))) throw new Refusal('party-not-found')
  if (!(await insertAccount(tx, account, system.now())))
    throw new Refusal('account-exists', { name: account.name })
  return (await findAccount(tx, account.id))!
}
