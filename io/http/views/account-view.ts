import { dateInShanghai } from '#core/clock/shanghai.ts'
import { numberKind } from '../../people/number.ts'
import { hasSecond, rulesNow } from '../../people/prove.ts'
import { before } from '../../people/session-store.ts'
import { listRolesOf } from '../../postgres/account-roles.ts'
import { type Account, findAccount } from '../../postgres/accounts.ts'
import { listDelegations } from '../../postgres/delegations.ts'
import { listSessions } from '../../postgres/sessions.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { delegationView } from './delegation-view.ts'

/** An account as administrators see it: never its number, nor what it is proved with. */
export function accountView(account: Account) {
  const { id, name, shownName, state, roles, department, division, isSample, hasPassword } = account
  const { subject, statedSubject, lockedUntil, madeAt, lastSignIn } = account
  const known = subject ?? statedSubject
  return {
    ...{ id, name, shownName, state, roles, department, division, isSample },
    subjectKind: known === null ? null : numberKind(known),
    isNumberStated: statedSubject !== null,
    isNumberConfirmed: subject !== null,
    ...{ hasPassword, hasSecond: hasSecond(account), lockedUntil, madeAt, lastSignIn },
  }
}

/**
 * One account with what an administrator decides by: the roles it has had, who acts for whom, how often it is signed in. Whose it
 * is stands beside it for the access book and is not shown.
 */
export async function accountDetail(system: System, id: string) {
  const account = await findAccount(system.pool, id)
  if (account === null) throw new Refusal('account-not-found')
  const now = system.now()
  const idleSince = before(now, rulesNow(system).session.idleMinutes)
  const [held, delegations, sessions] = await Promise.all([
    listRolesOf(system.pool, id),
    listDelegations(system.pool, id),
    listSessions(system.pool, { account: id, now, idleSince }),
  ])
  const today = dateInShanghai(now)
  return {
    ...accountView(account),
    subject: account.subject ?? undefined,
    held,
    delegations: delegations.map((one) => delegationView(one, { account: id, today })),
    sessions: sessions.length,
  }
}
