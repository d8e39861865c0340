import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { confirmCode, offerCode, removeCode } from '../../people/authenticator.ts'
import { keepPasskey, offerPasskey, removePasskey } from '../../people/passkeys.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { personOf, signedIn } from '../access.ts'
import { pathText } from '../asking.ts'
import type { TryLimits } from '../limit-tries.ts'
import { ownRelyingParty } from '../own-relying-party.ts'
import { addSecond } from '../sessions.ts'
import { takeWaiting, waitFor } from '../waiting.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Code = Type.Object({ code: text(20) })
const Made = Type.Object({ name: text(60), response: Type.Object({ response: Type.Object({}) }) })

const tags = ['my']

/** What one's own account is proved with besides the password. */
export function ownSecondRoutes(app: FastifyInstance, system: System, limits: TryLimits): void {
  authenticatorRoutes(app, system, limits)
  passkeyRoutes(app, system)
}

function authenticatorRoutes(app: FastifyInstance, system: System, { tries }: TryLimits): void {
  app.post(
    '/api/my/totp',
    { ...signedIn, schema: { summary: 'A new secret for my authenticator', tags } },
    async (request) => await offerCode(system, personOf(request)),
  )
  app.post<{ Body: Static<typeof Code> }>(
    '/api/my/totp/confirm',
    {
      ...signedIn,
      preHandler: tries,
      schema: { summary: 'Begin to use the authenticator, by a code of it', tags, body: Code },
    },
    async (request, reply) => {
      await confirmCode(system, personOf(request), request.body.code)
      await addSecond(system, request)
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/my/totp',
    { ...signedIn, schema: { summary: 'Take my authenticator away', tags } },
    async (request, reply) => {
      await removeCode(system, personOf(request))
      return reply.code(204).send()
    },
  )
}

function passkeyRoutes(app: FastifyInstance, system: System): void {
  app.post(
    '/api/my/passkeys/options',
    { ...signedIn, schema: { summary: 'What the browser needs to make a passkey', tags } },
    async (request) => {
      const options = await offerPasskey(system, personOf(request), ownRelyingParty(request))
      waitFor(system, request, { for: 'new-passkey', challenge: options.challenge })
      return options
    },
  )
  app.post<{ Body: Static<typeof Made> }>(
    '/api/my/passkeys',
    { ...signedIn, schema: { summary: 'Keep a new passkey', tags, body: Made } },
    async (request, reply) => {
      const waiting = await takeWaiting(system, request, 'new-passkey')
      if (waiting === null) throw new Refusal('passkey-refused')
      const response = request.body.response as unknown as RegistrationResponseJSON
      const made = { name: request.body.name, response, challenge: waiting.challenge }
      await keepPasskey(system, personOf(request), { made, party: ownRelyingParty(request) })
      await addSecond(system, request)
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/my/passkeys/:id',
    { ...signedIn, schema: { summary: 'Take a passkey away', tags } },
    async (request, reply) => {
      await removePasskey(system, personOf(request), pathText(request, 'id'))
      return reply.code(204).send()
    },
  )
}
