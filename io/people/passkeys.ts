import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import { COSEALG } from '@simplewebauthn/server/helpers'
import type { PersonActor } from '#core/access/actor.ts'
import { writeInBook } from '../access/book.ts'
import { findAccount } from '../postgres/accounts.ts'
import { deletePasskey, insertPasskey, listPasskeys } from '../postgres/passkeys.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { ownAccount, requireOtherSecond, requireSecond } from './own-account.ts'
import type { RelyingParty } from './relying-party.ts'

/** The signatures every device knows (RFC 9053). The library's own list grows with the runtime, by ones that are still tried out. */
const supportedAlgorithmIDs = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

/** What a browser needs to make a passkey for the person's account. */
export async function offerPasskey(system: System, actor: PersonActor, { id, name }: RelyingParty) {
  const account = await findAccount(system.pool, actor.id)
  if (account === null) throw new Refusal('not-signed-in')
  requireSecond(account, actor)
  return await generateRegistrationOptions({
    rpName: name,
    rpID: id,
    userID: new Uint8Array(Buffer.from(account.id)),
    userName: account.name,
    userDisplayName: account.shownName,
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: await listPasskeys(system.pool, account.id),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
}

export interface MadePasskey {
  name: string
  response: RegistrationResponseJSON
  challenge: string
}

/**
 * Keeps a passkey that the person's browser has made for the challenge.
 * @throws Refusal `passkey-refused`, `second-factor-missing`
 */
export async function keepPasskey(
  system: System,
  actor: PersonActor,
  { made, party }: { made: MadePasskey; party: RelyingParty },
): Promise<void> {
  const credential = await checkedCredential(made, party)
  if (credential === null) throw new Refusal('passkey-refused')
  await transaction(system.pool, async (tx) => {
    await ownAccount(tx, actor)
    const madeAt = system.now()
    const passkey = { ...credential, transports: credential.transports ?? [], name: made.name, madeAt }
    if (!(await insertPasskey(tx, actor.id, passkey))) throw new Refusal('passkey-refused')
    const looked = { act: 'second-factor', detail: 'passkey enrolled' } as const
    await writeInBook(tx, actor, { looked, at: madeAt })
  })
}

/** The library says in exceptions what does not fit; here it all comes to the same. */
async function checkedCredential(
  { response, challenge }: MadePasskey,
  { id, origin }: RelyingParty,
): Promise<WebAuthnCredential | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
      supportedAlgorithmIDs,
    })
    return registrationInfo?.credential ?? null
  } catch {
    return null
  }
}

/** Takes a passkey away, where something else is left or nothing is asked for. */
export async function removePasskey(system: System, actor: PersonActor, id: string): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const account = await ownAccount(tx, actor)
    if (!(await deletePasskey(tx, { account: account.id, id }))) throw new Refusal('passkey-not-found')
    requireOtherSecond(system, account)
    const looked = { act: 'second-factor', detail: 'passkey removed' } as const
    await writeInBook(tx, actor, { looked, at: system.now() })
  })
}
