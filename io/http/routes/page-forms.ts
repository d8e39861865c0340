import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { ownPlace } from '#core/access/own-place.ts'
import type { RoleId } from '#core/access/role.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ownPath } from '#core/text/own-path.ts'
import { actFor } from '../../people/delegations.ts'
import { signInAsSample } from '../../people/sample-sign-in.ts'
import { proveByCode } from '../../people/second-factor.ts'
import { signIn } from '../../people/sign-in.ts'
import { signOut } from '../../people/sign-out.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open, personOf, signedIn } from '../access.ts'
import { queryText } from '../asking.ts'
import { beginSignedIn } from '../begin-signed-in.ts'
import { readForms } from '../form-body.ts'
import type { TryLimits } from '../limit-tries.ts'
import { requireOwnPage } from '../own-page.ts'
import { refusalOf } from '../problem.ts'
import { addSecond, endSession } from '../sessions.ts'

const text = (maxLength: number) => Type.String({ maxLength })
const SignIn = Type.Object({ name: text(200), password: text(1000) })
const Code = Type.Object({ code: text(20) })
const Sample = Type.Object({ name: text(200) })
const Acting = Type.Object({ delegation: Type.Optional(Type.String({ format: 'uuid' })) })

/** What the forms of the pages need besides the system. */
export interface PageForms {
  limits: TryLimits
  /** Whether the sample city runs, as whose people anybody may enter. */
  isSample: boolean
  /** Shows the page of a form again, with why the form was not taken. */
  again: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => Promise<FastifyReply>
}

const hidden = { hide: true } as const

/**
 * Signing in and out, and acting for somebody, by the plain forms of the pages, which work without script. Programs do the
 * same by the interface.
 */
export function pageForms(app: FastifyInstance, system: System, forms: PageForms): void {
  app.register(async (scope) => {
    readForms(scope)
    scope.setErrorHandler((error: FastifyError | Refusal, request, reply) =>
      forms.again(request, reply, error instanceof Refusal ? error : refusalOf(error)),
    )
    signInForms(scope, system, forms)
    secondForm(scope, system, forms)
    leavingForms(scope, system)
  })
}

function signInForms(app: FastifyInstance, system: System, { limits, isSample }: PageForms): void {
  const door = { ...open, preHandler: [requireOwnPage, limits.tries] }
  app.post<{ Body: Static<typeof SignIn> }>(
    '/sign-in',
    { ...door, schema: { ...hidden, body: SignIn } },
    async (request, reply) => {
      const account = await signIn(system, request.body)
      const { state } = await beginSignedIn(system, request, account)
      return reply.redirect(state === 'in' ? onward(request, system, account.roles) : again(request), 303)
    },
  )
  if (!isSample) return
  app.post<{ Body: Static<typeof Sample> }>(
    '/sign-in/sample',
    { ...door, schema: { ...hidden, body: Sample } },
    async (request, reply) => {
      const account = await signInAsSample(system, request.body.name)
      await beginSignedIn(system, request, account)
      await addSecond(system, request)
      return reply.redirect(onward(request, system, account.roles), 303)
    },
  )
}

function secondForm(app: FastifyInstance, system: System, { limits }: PageForms): void {
  app.post<{ Body: Static<typeof Code> }>(
    '/sign-in/code',
    { ...signedIn, preHandler: limits.tries, schema: { ...hidden, body: Code } },
    async (request, reply) => {
      const actor = personOf(request)
      await proveByCode(system, actor, request.body.code.replaceAll(/\s/g, ''))
      await addSecond(system, request)
      return reply.redirect(onward(request, system, actor.roles), 303)
    },
  )
}

function leavingForms(app: FastifyInstance, system: System): void {
  app.post('/sign-out', { ...signedIn, schema: hidden }, async (request, reply) => {
    await signOut(system, personOf(request))
    await endSession(request, reply)
    return reply.redirect('/', 303)
  })
  app.post<{ Body: Static<typeof Acting> }>(
    '/account/acting',
    { ...signedIn, schema: { ...hidden, body: Acting } },
    async (request, reply) => {
      const { delegation = null } = request.body
      await actFor(system, personOf(request), delegation)
      request.session.acting = delegation
      return reply.redirect(delegation === null ? '/account' : '/my-data', 303)
    },
  )
}

/** Where somebody wanted to go, else their own place. */
function onward(request: FastifyRequest, { now }: System, roles: readonly RoleId[]): string {
  const to = queryText(request, 'to', 2000)
  if (to !== undefined) return ownPath(to)
  return ownPlace(roles, dateInShanghai(now()))
}

/** The page to sign in once more, for the second proof. */
function again(request: FastifyRequest): string {
  const to = queryText(request, 'to', 2000)
  return to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(ownPath(to))}`
}
