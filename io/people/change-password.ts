import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { endSessions, findAccount } from '../postgres/accounts.ts'
import { passwordOf, setPassword } from '../postgres/passwords.ts'
import { lightTransaction, transaction } from '../postgres/transaction.ts'
import { giveBackTry } from '../postgres/tries.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { choosePassword } from './choose-password.ts'
import { ownAccount } from './own-account.ts'
import { isPassword, nobodysHash } from './password-hash.ts'
import { beginTry, rulesNow, writeFailure } from './prove.ts'

/**
 * Gives one's own account another password, and ends all its sessions. Whoever has one proves it first. Answers the era
 * in which the session that asked may go on.
 * @throws Refusal `password-wrong`, `password-refused`, `second-factor-missing`
 */
export async function changePassword(
  system: System,
  actor: PersonActor,
  given: { before?: string; password: string },
): Promise<number> {
  const known = await proveByPassword(system, actor, given.before ?? '')
  const account = await findAccount(system.pool, actor.id)
  const password = await choosePassword(system, { password: given.password, name: account?.name ?? '' })
  return await transaction(system.pool, async (tx) => {
    const { id } = await ownAccount(tx, actor)
    if ((await passwordOf(tx, id)) !== known) throw wrong(system)
    const at = system.now()
    await setPassword(tx, { id, password, at })
    const era = await endSessions(tx, id)
    await writeInBook(tx, actor, { looked: { act: 'password', detail: 'changed' }, at })
    return era
  })
}

/** The password that was kept and is now proved; null where there is none yet. Wrong ones count as they do at the door. */
async function proveByPassword(system: System, actor: PersonActor, password: string): Promise<string | null> {
  const known = await passwordOf(system.pool, actor.id)
  if (known === null) return null
  const taken = await beginTry(system, actor.id)
  const fits = await isPassword(password, taken ? known : nobodysHash(rulesNow(system).hash))
  if (taken && fits) {
    await lightTransaction(system.pool, (tx) => giveBackTry(tx, actor.id))
    return known
  }
  const detail = taken ? 'before' : 'locked'
  await writeFailure(system, actor, { act: 'password', account: actor.id, detail, isLast: taken?.isLast })
  throw wrong(system)
}

function wrong(system: System): Refusal {
  const { failures, minutes } = rulesNow(system).lock
  return new Refusal('password-wrong', { tries: failures, minutes })
}
