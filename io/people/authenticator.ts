import { renderSVG } from 'uqr'
import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { offerTotp, readTotp, setTotp } from '../postgres/totp.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { ownAccount, requireOtherSecond } from './own-account.ts'
import { proveSecond } from './second-factor.ts'
import { newTotpSecret, stepOfCode, totpUri } from './totp.ts'

/** A new secret for the person's authenticator, also as a picture to scan. It counts once a code of it was given. */
export async function offerCode(
  system: System,
  actor: PersonActor,
): Promise<{ uri: string; secret: string; svg: string }> {
  return await transaction(system.pool, async (tx) => {
    const account = await ownAccount(tx, actor)
    const secret = newTotpSecret()
    await offerTotp(tx, account.id, system.keys.seal(secret))
    const uri = totpUri(secret, account.name)
    return { uri, secret, svg: renderSVG(uri) }
  })
}

/**
 * Makes the offered secret the person's second factor, because a code of it proves it has arrived.
 * @throws Refusal `second-factor-wrong`, `second-factor-missing`
 */
export async function confirmCode(system: System, actor: PersonActor, code: string): Promise<void> {
  const isProved = await proveSecond(system, actor, {
    detail: 'code enrolled',
    proof: async (tx, at) => {
      await ownAccount(tx, actor)
      const { offered } = await readTotp(tx, actor.id)
      const step = offered === null ? null : stepOfCode(await system.keys.unseal(offered), code, at)
      if (offered === null || step === null) return false
      await setTotp(tx, { id: actor.id, sealed: offered, lastStep: step })
      return true
    },
  })
  if (!isProved) throw new Refusal('second-factor-wrong')
}

/** Takes the authenticator away, where something else is left or nothing is asked for. */
export async function removeCode(system: System, actor: PersonActor): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const account = await ownAccount(tx, actor)
    if (!account.hasTotp) return
    requireOtherSecond(system, account)
    await setTotp(tx, { id: actor.id, sealed: null, lastStep: null })
    const looked = { act: 'second-factor', detail: 'code removed' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}
