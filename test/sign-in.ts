import { randomBytes, randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { Page } from 'playwright-core'
import type { GrantableRole } from '#core/access/role.ts'
import { isGrantable } from '#core/access/role.ts'
import { cookieSecret, sessionCookie } from '#io/http/sessions.ts'
import { before, hashOf } from '#io/people/session-store.ts'
import { insertRole } from '#io/postgres/account-roles.ts'
import { findAccountByName, insertAccount, setSubject } from '#io/postgres/accounts.ts'
import { insertSession } from '#io/postgres/sessions.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'

export interface SignInChoice {
  department?: string
  division?: string
  /** Whose account it is: `person:…` or `uscc:…`. */
  subject?: string
  /** Further roles beside the first. */
  roles?: GrantableRole[]
  /** Whether the second factor was given; it was, unless said otherwise. */
  second?: boolean
  name?: string
}

/**
 * Signs somebody in past all questions and answers the headers their browser would send: a new account with the role
 * (`citizen` has none), or, where `who` is no role, the account of that sign-in name.
 */
export async function signInAs(
  { system }: { system: System },
  who: string,
  choice: SignInChoice = {},
): Promise<{ cookie: string }> {
  const account =
    who === 'citizen' || isGrantable(who)
      ? await makeAccount(system, who, choice)
      : await accountNamed(system, who)
  return await openSession(system, account, choice.second ?? true)
}

/** A new account with a role, and its id. */
export async function makeAccount(
  system: System,
  role: GrantableRole | 'citizen',
  choice: SignInChoice = {},
): Promise<{ id: string; era: number }> {
  const { roles = [], subject, name = `${role.toLowerCase()}-${randomBytes(4).toString('hex')}` } = choice
  const id = randomUUID()
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    await insertAccount(tx, { id, name, shownName: `${role} ${name.slice(-4)}`, ...choice }, at)
    for (const one of role === 'citizen' ? roles : [role, ...roles])
      await insertRole(tx, { account: id, role: one, at, by: 'test' })
    if (subject)
      await setSubject(tx, id, { stated: subject, confirmed: subject, sealed: system.keys.seal('-') })
  })
  return { id, era: 0 }
}

async function accountNamed(system: System, name: string): Promise<{ id: string; era: number }> {
  const account = await findAccountByName(system.pool, name)
  if (!account) throw new Error(`There is no account ${name}.`)
  return account
}

/** A session of an account, as the headers of its browser. */
export async function openSession(
  system: System,
  { id, era }: { id: string; era: number },
  second = true,
): Promise<{ cookie: string }> {
  const token = randomBytes(24).toString('base64url')
  const madeAt = system.now()
  await insertSession(system.pool, hashOf(token), {
    account: id,
    era,
    madeAt,
    lastAt: madeAt,
    endsAt: before(madeAt, -60),
    secondAt: second ? madeAt : null,
    acting: null,
    data: null,
  })
  const signed = new cookie.Signer(cookieSecret(system)).sign(token)
  return { cookie: `${sessionCookie}=${encodeURIComponent(signed)}` }
}

/** Gives a browser's page the cookie of somebody who is signed in. */
export async function carryCookie(
  page: Page,
  url: string,
  { cookie: pair }: { cookie: string },
): Promise<void> {
  const [name = '', value = ''] = pair.split('=')
  await page.context().addCookies([{ name, value, url }])
}
