import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { citizenId } from '#core/identifiers/citizen-id.ts'
import { readIdentifier } from '#core/identifiers/identifier.ts'
import { uscc } from '#core/identifiers/uscc.ts'
import { writeInBook } from '../access/book.ts'
import { setSubject } from '../postgres/accounts.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { ownAccount } from './own-account.ts'

/** What a person or a business is known by, everywhere. */
export type NumberKind = 'citizenId' | 'uscc'

/** A number as it is kept: whom it means (of a person the keyed hash alone), and the number itself, sealed. */
export interface KeptNumber {
  subject: string
  sealed: string
}

/**
 * Reads a number and answers what is kept of it.
 * @throws Refusal `number-refused`
 */
export function keptNumber(
  system: System,
  { kind, number }: { kind: NumberKind; number: string },
): KeptNumber {
  const today = dateInShanghai(system.now())
  const read =
    kind === 'uscc' ? readIdentifier(uscc, number, { today }) : readIdentifier(citizenId, number, { today })
  if (!read.ok) throw new Refusal('number-refused')
  const subject = kind === 'uscc' ? `uscc:${read.value}` : `person:${system.keys.pseudonym(read.value)}`
  return { subject, sealed: system.keys.seal(read.value) }
}

/** The kind of number a subject is known by. */
export function numberKind(subject: string): NumberKind {
  return subject.startsWith('uscc:') ? 'uscc' : 'citizenId'
}

/** The number as its owner sees it: enough to recognise it. */
export async function maskedNumber(system: System, kind: NumberKind, sealed: string): Promise<string> {
  return (kind === 'uscc' ? uscc : citizenId).mask(await system.keys.unseal(sealed))
}

/**
 * Writes down whose account somebody says it is. It opens nothing until it is confirmed; what is confirmed is not said anew.
 * @throws Refusal `number-refused`
 */
export async function stateNumber(
  system: System,
  actor: PersonActor,
  given: { kind: NumberKind; number: string },
): Promise<void> {
  const { subject, sealed } = keptNumber(system, given)
  await transaction(system.pool, async (tx) => {
    const account = await ownAccount(tx, actor)
    if (account.subject !== null && account.subject !== subject) throw new Refusal('number-refused')
    await setSubject(tx, account.id, { stated: subject, confirmed: account.subject, sealed })
    const looked = { act: 'account', key: `account:${actor.id}`, subject, detail: 'number stated' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}
