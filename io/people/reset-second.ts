import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { endSessions } from '../postgres/accounts.ts'
import { deletePasskeys } from '../postgres/passkeys.ts'
import { setTotp } from '../postgres/totp.ts'
import type { System } from '../system.ts'
import { changing } from './manage-accounts.ts'

/**
 * Takes every second factor from the account of somebody who has lost theirs, and ends its sessions; they set up another
 * one when they sign in next. It takes another administrator than the one who sends links: neither alone gets into an account.
 */
export async function resetSecond(system: System, actor: PersonActor, id: string): Promise<void> {
  await changing(system, id, async (tx) => {
    await setTotp(tx, { id, sealed: null, lastStep: null })
    await deletePasskeys(tx, id)
    await endSessions(tx, id)
    const looked = { act: 'second-factor', key: `account:${id}`, detail: 'taken away' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}
