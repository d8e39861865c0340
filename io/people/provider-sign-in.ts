import type { PoolClient } from 'pg'
import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { type Account, findAccountByName, lockAccount, setSubject } from '../postgres/accounts.ts'
import { insertOidcLink, lockOidcLink } from '../postgres/oidc-links.ts'
import { transaction } from '../postgres/transaction.ts'
import { forgetTries } from '../postgres/tries.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { newSignInName, shownName } from './account-name.ts'
import { makeAccount } from './new-account.ts'
import { keptNumber } from './number.ts'
import { ownAccount } from './own-account.ts'
import { unproven } from './prove.ts'
import type { ProviderAnswer } from './provider.ts'
import { failed } from './sign-in.ts'

/**
 * Signs in whom an identity provider knows: by the account joined to theirs, else by a new one. A number the provider tells
 * confirms whose account it is.
 * @throws Refusal `sign-in-failed` where the account is suspended, `provider-refused` where it is known to be another's
 */
export async function signInByProvider(system: System, answer: ProviderAnswer): Promise<Account> {
  return await transaction(system.pool, async (tx) => {
    const joined = await lockOidcLink(tx, answer)
    const account = joined ? await lockAccount(tx, joined) : await newAccount(system, tx, answer)
    if (account?.state !== 'active') throw failed(system)
    await confirm(system, tx, { account, answer })
    const at = system.now()
    await forgetTries(tx, { id: account.id, at })
    const who = { ...unproven(account), roles: account.roles }
    await writeInBook(tx, who, { looked: { act: 'sign-in', detail: `provider ${answer.issuer}` }, at })
    return account
  })
}

/**
 * Joins a provider's account to one's own, to sign in by it from now on.
 * @throws Refusal `provider-joined` where it is another's already
 */
export async function joinProvider(
  system: System,
  actor: PersonActor,
  answer: ProviderAnswer,
): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const joined = await lockOidcLink(tx, answer)
    if (joined === actor.id) return
    if (joined !== null) throw new Refusal('provider-joined')
    const account = await ownAccount(tx, actor)
    await confirm(system, tx, { account, answer })
    await insertOidcLink(tx, { ...answer, account: account.id, at: system.now() })
    const looked = { act: 'account', key: `account:${actor.id}`, detail: `joined ${answer.issuer}` } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}

async function newAccount(system: System, tx: PoolClient, answer: ProviderAnswer): Promise<Account> {
  const name = (await freeName(tx, answer.username)) ?? `person-${system.newId().slice(0, 8)}`
  const shown = orNull(shownName, answer.name) ?? name
  const account = await makeAccount(system, tx, { name, shownName: shown })
  await insertOidcLink(tx, { ...answer, account: account.id, at: system.now() })
  return account
}

/** The name the provider uses, where it can be one here and nobody has it. */
async function freeName(tx: PoolClient, username: string | null): Promise<string | null> {
  const name = orNull(newSignInName, username)
  return name === null || (await findAccountByName(tx, name)) ? null : name
}

/** What no number can be made of is left aside; one that says the account is another's ends the sign-in. */
async function confirm(
  system: System,
  tx: PoolClient,
  { account, answer }: { account: Account; answer: ProviderAnswer },
): Promise<void> {
  const kept = orNull((number) => keptOf(system, number), answer.number)
  if (kept === null || kept.subject === account.subject) return
  const known = account.subject ?? account.statedSubject
  if (known !== null && known !== kept.subject) throw new Refusal('provider-refused')
  await setSubject(tx, account.id, { stated: kept.subject, confirmed: kept.subject, sealed: kept.sealed })
}

function keptOf(system: System, number: string) {
  return (
    orNull((text) => keptNumber(system, { kind: 'citizenId', number: text }), number) ??
    keptNumber(system, { kind: 'uscc', number })
  )
}

/** What a reading makes of a text; null where there is none or it refuses it. */
function orNull<T>(read: (text: string) => T, text: string | null): T | null {
  try {
    return text === null ? null : read(text)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
