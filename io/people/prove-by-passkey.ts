import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { PersonActor } from '#core/access/actor.ts'
import { listPasskeys, notePasskeyUse, type Passkey } from '../postgres/passkeys.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { RelyingParty } from './relying-party.ts'
import { proveSecond } from './second-factor.ts'

/** What a browser needs to show one of the person's passkeys. */
export async function askForPasskey({ pool }: System, actor: PersonActor, { id }: RelyingParty) {
  const passkeys = await listPasskeys(pool, actor.id)
  if (passkeys.length === 0) throw new Refusal('passkey-not-found')
  return await generateAuthenticationOptions({
    rpID: id,
    allowCredentials: passkeys,
    userVerification: 'preferred',
  })
}

export interface ShownPasskey {
  response: AuthenticationResponseJSON
  challenge: string
}

/**
 * Takes a passkey as the second proof. Wrong ones count as wrong passwords do.
 * @throws Refusal `passkey-refused`
 */
export async function proveByPasskey(
  system: System,
  actor: PersonActor,
  { shown, party }: { shown: ShownPasskey; party: RelyingParty },
): Promise<void> {
  const isProved = await proveSecond(system, actor, {
    detail: 'passkey',
    proof: async (tx, at) => {
      const passkeys = await listPasskeys(tx, actor.id)
      const passkey = passkeys.find(({ id }) => id === shown.response.id)
      const counter = passkey ? await countOf(passkey, shown, party) : null
      if (!passkey || counter === null) return false
      return await notePasskeyUse(tx, { account: actor.id, id: passkey.id, counter, at })
    },
  })
  if (!isProved) throw new Refusal('passkey-refused')
}

/** What the passkey counts now; null where it does not answer the challenge, or not for us. */
async function countOf(
  passkey: Passkey,
  { response, challenge }: ShownPasskey,
  { id, origin }: RelyingParty,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: passkey,
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
