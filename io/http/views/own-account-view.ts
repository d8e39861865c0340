import type { PersonActor } from '#core/access/actor.ts'
import { maskedNumber, numberKind } from '../../people/number.ts'
import { requireSecond } from '../../people/own-account.ts'
import { rulesNow } from '../../people/prove.ts'
import { before } from '../../people/session-store.ts'
import { type Account, findAccount, findSealedNumber } from '../../postgres/accounts.ts'
import { listPasskeys } from '../../postgres/passkeys.ts'
import { listSessions } from '../../postgres/sessions.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'

/**
 * One's own account: whose it is, what it is proved with, where it is signed in.
 * @param thisSession the hash of the session that asks
 */
export async function ownAccountView(system: System, actor: PersonActor, thisSession: Buffer) {
  const account = await findAccount(system.pool, actor.id)
  if (account === null) throw new Refusal('not-signed-in')
  requireSecond(account, actor)
  const { id, name, shownName, hasPassword, hasTotp, roles, department, division } = account
  return {
    ...{ id, name, shownName, hasPassword, hasTotp, roles, department, division },
    ...(await numberView(system, account)),
    passkeys: await passkeyViews(system, id),
    sessions: await sessionViews(system, id, thisSession),
  }
}

async function numberView(system: System, { id, subject, statedSubject }: Account) {
  const sealed = await findSealedNumber(system.pool, id)
  const known = subject ?? statedSubject
  if (sealed === null || known === null)
    return { subjectKind: null, numberMasked: null, isNumberConfirmed: false }
  const kind = numberKind(known)
  return {
    subjectKind: kind,
    numberMasked: await maskedNumber(system, kind, sealed),
    isNumberConfirmed: subject !== null,
  }
}

async function passkeyViews({ pool }: System, account: string) {
  const passkeys = await listPasskeys(pool, account)
  return passkeys.map(({ id, name, madeAt, lastAt }) => ({ id, name, madeAt, lastAt }))
}

async function sessionViews(system: System, account: string, thisSession: Buffer) {
  const now = system.now()
  const idleSince = before(now, rulesNow(system).session.idleMinutes)
  const sessions = await listSessions(system.pool, { account, now, idleSince })
  return sessions.map(({ hash, madeAt, lastAt }) => ({
    id: hash.toString('base64url'),
    madeAt,
    lastAt,
    isThis: hash.equals(thisSession),
  }))
}
