import type { PoolClient } from 'pg'
import { delegationScopes } from '#core/access/delegation-scope.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { writeInBook } from '#io/access/book.ts'
import { makeAccount } from '#io/people/new-account.ts'
import { keptNumber } from '#io/people/number.ts'
import { insertRole } from '#io/postgres/account-roles.ts'
import {
  type Account,
  endSessions,
  findAccountByName,
  listSampleAccounts,
  setAccountState,
  setSubject,
} from '#io/postgres/accounts.ts'
import { insertDelegation, listDelegations } from '#io/postgres/delegations.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { type SamplePerson, sampleOfficers, sampleResidents } from './sample-people.ts'

const operator = { kind: 'operator' } as const

/**
 * Keeps an account for each of the sample people. They have no password: the door for them is there only while the city
 * runs. What a later start finds, it leaves.
 */
export async function keepSampleAccounts(system: System): Promise<void> {
  for (const person of sampleOfficers) await keep(system, person)
  if (await findAccountByName(system.pool, 'resident')) await reopen(system)
  else for (const person of await sampleResidents(system)) await keep(system, person)
  await keepDelegation(system)
}

/** Closes the accounts of a city that runs no more: an installation in earnest has none of them. */
export async function closeSampleAccounts(system: System): Promise<void> {
  await transaction(system.pool, async (tx) => {
    for (const { id } of await listSampleAccounts(tx, 'active')) {
      await setAccountState(tx, id, 'suspended')
      await endSessions(tx, id)
    }
  })
}

async function reopen({ pool }: System): Promise<void> {
  await transaction(pool, async (tx) => {
    for (const { id } of await listSampleAccounts(tx, 'suspended')) await setAccountState(tx, id, 'active')
  })
}

async function keep(system: System, person: SamplePerson): Promise<void> {
  await transaction(system.pool, async (tx) => {
    if (await findAccountByName(tx, person.name)) return
    const { name, shownName, department, roles } = person
    const account = await makeAccount(system, tx, { name, shownName, department, isSample: true })
    const at = system.now()
    for (const role of roles) await insertRole(tx, { account: account.id, role, at, by: 'sample city' })
    await keepNumber(system, tx, { account, person })
    const looked = {
      act: 'account',
      key: `account:${account.id}`,
      detail: 'made by the sample city',
    } as const
    await writeInBook(tx, operator, { looked, at })
  })
}

async function keepNumber(
  system: System,
  tx: PoolClient,
  { account, person }: { account: Account; person: SamplePerson },
): Promise<void> {
  if (person.number === null) return
  const { subject, sealed } = keptNumber(system, person.number)
  await setSubject(tx, account.id, { stated: subject, confirmed: subject, sealed })
}

/** The agent acts for the company in everything, for a year from the last start that found it over. */
async function keepDelegation({ pool, now, newId }: System): Promise<void> {
  const [company, agent] = [await findAccountByName(pool, 'company'), await findAccountByName(pool, 'agent')]
  const today = dateInShanghai(now())
  if (!company?.subject || !agent) return
  const held = await listDelegations(pool, agent.id)
  if (held.some((one) => one.endedAt === null && one.until >= today)) return
  const sides = { fromAccount: company.id, fromSubject: company.subject, toAccount: agent.id }
  const delegation = { id: newId(), ...sides, scope: [...delegationScopes], until: addDays(today, 365) }
  await transaction(pool, (tx) => insertDelegation(tx, delegation, now()))
}
