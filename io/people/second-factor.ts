import type { PoolClient } from 'pg'
import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { findAccount } from '../postgres/accounts.ts'
import { readTotp, takeStep } from '../postgres/totp.ts'
import { transaction } from '../postgres/transaction.ts'
import { forgetTries } from '../postgres/tries.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { beginTry, hasSecond, writeFailure } from './prove.ts'
import { stepOfCode } from './totp.ts'

/** Looks at what somebody offers as their second proof, and takes it if it is one. */
export type Proof = (tx: PoolClient, at: string) => Promise<boolean>

/**
 * Takes the code of an authenticator. Each step is good once, and wrong codes count as wrong passwords do.
 * @throws Refusal `second-factor-wrong`
 */
export async function proveByCode(system: System, actor: PersonActor, code: string): Promise<void> {
  const isProved = await proveSecond(system, actor, {
    detail: 'code',
    proof: async (tx, at) => {
      const { sealed } = await readTotp(tx, actor.id)
      const step = sealed === null ? null : stepOfCode(await system.keys.unseal(sealed), code, at)
      return step !== null && (await takeStep(tx, actor.id, step))
    },
  })
  if (!isProved) throw new Refusal('second-factor-wrong')
}

/** Lets somebody prove themselves, as long as they have tries left, and writes down how it ended. */
export async function proveSecond(
  system: System,
  actor: PersonActor,
  { detail, proof }: { detail: string; proof: Proof },
): Promise<boolean> {
  const taken = await beginTry(system, actor.id)
  const isProved = taken !== null && (await transaction(system.pool, (tx) => admit(tx)))
  if (!isProved) {
    const isLast = taken?.isLast ?? false
    const failed = { act: 'second-factor', account: actor.id, detail: taken ? detail : 'locked' } as const
    await writeFailure(system, actor, { ...failed, isLast })
  }
  return isProved

  async function admit(tx: PoolClient): Promise<boolean> {
    const at = system.now()
    if (!(await proof(tx, system.wall()))) return false
    await forgetTries(tx, { id: actor.id, at })
    await writeInBook(tx, actor, { looked: { act: 'second-factor', detail }, at })
    return true
  }
}

/** What a session still lacks: a second factor that is there, or one that the roles ask for and is not. */
export async function lackingSecond(
  system: System,
  actor: PersonActor,
  isAsked: boolean,
): Promise<'totp-or-passkey' | 'enrol' | null> {
  if (actor.second) return null
  const account = await findAccount(system.pool, actor.id)
  if (account && hasSecond(account)) return 'totp-or-passkey'
  return isAsked ? 'enrol' : null
}
