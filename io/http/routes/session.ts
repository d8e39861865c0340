import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { actFor } from '../../people/delegations.ts'
import type { ProviderSettings } from '../../people/provider-settings.ts'
import { register } from '../../people/register.ts'
import { signIn } from '../../people/sign-in.ts'
import { signOut } from '../../people/sign-out.ts'
import type { System } from '../../system.ts'
import { open, personOf, signedIn } from '../access.ts'
import { beginSignedIn } from '../begin-signed-in.ts'
import type { TryLimits } from '../limit-tries.ts'
import { requireOwnPage } from '../own-page.ts'
import { endSession } from '../sessions.ts'
import { sessionView } from '../views/session-view.ts'

/** The ways of signing in this installation has beside name and password. */
export interface SignInWays {
  oidc: ProviderSettings | null
  sample: boolean
}

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const SignIn = Type.Object({ name: text(200), password: text(1000) })
const Registration = Type.Object({ name: text(200), shownName: text(100), password: text(1000) })
const Acting = Type.Object({ delegation: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]) })

const tags = ['session']

/** Signing in and out by name and password, and for whom one acts. */
export function sessionRoutes(
  app: FastifyInstance,
  system: System,
  { has, limits }: { has: SignInWays; limits: TryLimits },
): void {
  app.get(
    '/api/session',
    { ...open, schema: { summary: 'Who is signed in, and what they may do', tags } },
    async (request) => ({
      ...(await sessionView(system, request.actor)),
      oidc: has.oidc !== null,
      sample: has.sample,
    }),
  )
  app.post<{ Body: Static<typeof SignIn> }>(
    '/api/session',
    {
      ...open,
      preHandler: [requireOwnPage, limits.tries],
      schema: { summary: 'Sign in by name and password', tags, body: SignIn },
    },
    async (request) => await beginSignedIn(system, request, await signIn(system, request.body)),
  )
  app.post<{ Body: Static<typeof Registration> }>(
    '/api/session/register',
    {
      ...open,
      preHandler: [requireOwnPage, limits.newAccounts],
      schema: { summary: 'Make an account for oneself', tags, body: Registration },
    },
    async (request, reply) => {
      const account = await register(system, request.body)
      return reply.code(201).send(await beginSignedIn(system, request, account))
    },
  )
  leaving(app, system)
}

function leaving(app: FastifyInstance, system: System): void {
  app.delete(
    '/api/session',
    { ...signedIn, schema: { summary: 'Sign out', tags } },
    async (request, reply) => {
      await signOut(system, personOf(request))
      await endSession(request, reply)
      return reply.code(204).send()
    },
  )
  app.post<{ Body: Static<typeof Acting> }>(
    '/api/session/acting',
    {
      ...signedIn,
      schema: { summary: 'Act for somebody, by their delegation, or for oneself', tags, body: Acting },
    },
    async (request) => {
      const { delegation } = request.body
      const actor = await actFor(system, personOf(request), delegation)
      request.session.acting = delegation
      return await sessionView(system, actor)
    },
  )
}
