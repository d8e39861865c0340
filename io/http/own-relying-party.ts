import type { FastifyRequest } from 'fastify'
import type { RelyingParty } from '../people/relying-party.ts'
import { languageOf } from './language.ts'
import { ownAddress } from './own-address.ts'
import { referenceWords } from './reference/words.ts'

/** This installation as passkeys know it. A name of ours that nobody has set is none (see `own-address.ts`). */
export function ownRelyingParty(request: FastifyRequest): RelyingParty {
  const { scheme, authority } = ownAddress(request.headers.host ?? '', request.protocol)
  const { hostname, origin } = new URL(`${scheme}://${authority}`)
  return { id: hostname, origin, name: referenceWords(languageOf(request)).brand }
}
