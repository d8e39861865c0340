import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { askForPasskey, proveByPasskey } from '../../people/prove-by-passkey.ts'
import { proveByCode } from '../../people/second-factor.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { personOf, signedIn } from '../access.ts'
import type { TryLimits } from '../limit-tries.ts'
import { ownRelyingParty } from '../own-relying-party.ts'
import { addSecond } from '../sessions.ts'
import { takeWaiting, waitFor } from '../waiting.ts'

const Code = Type.Object({ code: Type.String({ minLength: 1, maxLength: 20 }) })
const Shown = Type.Object({
  response: Type.Object({ id: Type.String({ maxLength: 2000 }), response: Type.Object({}) }),
})

const tags = ['session']

/** The second proof: the code of an authenticator, or a passkey. */
export function secondRoutes(app: FastifyInstance, system: System, { tries }: TryLimits): void {
  const limited = { ...signedIn, preHandler: tries }
  app.post<{ Body: Static<typeof Code> }>(
    '/api/session/second',
    { ...limited, schema: { summary: 'Give the code of the authenticator', tags, body: Code } },
    async (request) => {
      await proveByCode(system, personOf(request), request.body.code)
      await addSecond(system, request)
      return { state: 'in' }
    },
  )
  app.post(
    '/api/session/passkey/options',
    { ...limited, schema: { summary: 'What the browser needs to show a passkey', tags } },
    async (request) => {
      const options = await askForPasskey(system, personOf(request), ownRelyingParty(request))
      waitFor(system, request, { for: 'passkey', challenge: options.challenge })
      return options
    },
  )
  app.post<{ Body: Static<typeof Shown> }>(
    '/api/session/passkey',
    { ...limited, schema: { summary: 'Show a passkey', tags, body: Shown } },
    async (request) => {
      const waiting = await takeWaiting(system, request, 'passkey')
      if (waiting === null) throw new Refusal('passkey-refused')
      const response = request.body.response as unknown as AuthenticationResponseJSON
      const shown = { response, challenge: waiting.challenge }
      await proveByPasskey(system, personOf(request), { shown, party: ownRelyingParty(request) })
      await addSecond(system, request)
      return { state: 'in' }
    },
  )
}
