import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ownPath } from '#core/text/own-path.ts'
import { openProvider, type Provider, type ProviderAnswer } from '../../people/provider.ts'
import type { ProviderSettings } from '../../people/provider-settings.ts'
import { joinProvider, signInByProvider } from '../../people/provider-sign-in.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open, personOf } from '../access.ts'
import { queryText } from '../asking.ts'
import { beginSignedIn } from '../begin-signed-in.ts'
import type { TryLimits } from '../limit-tries.ts'
import { ownAddress } from '../own-address.ts'
import { requireOwnPage } from '../own-page.ts'
import { sendProblem } from '../problem.ts'
import { takeWaiting, type Waiting, waitFor } from '../waiting.ts'

const CALLBACK = '/api/session/oidc/callback'

const tags = ['session']

interface Door {
  settings: ProviderSettings | null
  limits: TryLimits
}

/** Signing in by an identity provider elsewhere: the way there and the way back. Without one there is no such door. */
export function providerRoutes(app: FastifyInstance, system: System, { settings, limits }: Door): void {
  const known = settings && openProvider(settings)
  const provider = () => {
    if (known === null) throw new Refusal('not-found')
    return known
  }
  const isThere = async () => void provider()
  const door = { ...open, preHandler: [isThere, limits.tries], errorHandler: turnBack }
  app.get(
    '/api/session/oidc',
    {
      ...door,
      schema: { summary: 'Go to the identity provider to sign in', tags },
    },
    async (request, reply) => await go(system, { request, reply }, provider()),
  )
  app.get(
    CALLBACK,
    {
      ...door,
      schema: { summary: 'Come back from the identity provider', tags },
    },
    async (request, reply) => {
      const asked = provider()
      const waiting = await takeWaiting(system, request, 'provider')
      if (waiting === null) throw new Refusal('provider-refused')
      const { challenge: state, nonce = '', verifier = '' } = waiting
      const answer = await asked.hear(addressOf(request), { state, nonce, verifier })
      return await arrive(system, { request, reply }, { waiting, answer })
    },
  )
}

/** A browser is brought back to the page to sign in with the reason; a program is told it as ever. */
function turnBack(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isForPage = error instanceof Refusal && request.headers.accept?.includes('text/html')
  if (!isForPage) return sendProblem(error, request, reply)
  return reply.redirect(`/sign-in?problem=${error.code}`, 303)
}

interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

async function go(system: System, { request, reply }: Exchange, provider: Provider): Promise<FastifyReply> {
  const isJoining = queryText(request, 'join') === '1'
  if (isJoining) await requireJoining(request)
  const to = ownPath(queryText(request, 'to', 2000))
  const { url, question } = await provider.ask(callbackAddress(request))
  const { state: challenge, nonce, verifier } = question
  waitFor(system, request, { for: 'provider', challenge, nonce, verifier, to, isJoining })
  return reply.redirect(url, 303)
}

/** An account is joined to another by its owner alone, from a page of ours. */
async function requireJoining(request: FastifyRequest): Promise<void> {
  personOf(request)
  await requireOwnPage(request)
}

/** On to where they wanted to go, by the page of the second proof where one is still to come. */
async function arrive(
  system: System,
  { request, reply }: Exchange,
  { waiting, answer }: { waiting: Waiting; answer: ProviderAnswer },
): Promise<FastifyReply> {
  const to = ownPath(waiting.to)
  if (waiting.isJoining) {
    await joinProvider(system, personOf(request), answer)
    return reply.redirect(to, 303)
  }
  const { state } = await beginSignedIn(system, request, await signInByProvider(system, answer))
  return reply.redirect(state === 'in' ? to : `/sign-in?to=${encodeURIComponent(to)}`, 303)
}

function callbackAddress(request: FastifyRequest): string {
  const { scheme, authority } = ownAddress(request.headers.host ?? '', request.protocol)
  return `${scheme}://${authority}${CALLBACK}`
}

/** The address the browser came back to, as it is known outside. */
function addressOf(request: FastifyRequest): URL {
  const url = new URL(callbackAddress(request))
  url.search = new URL(request.url, url).search
  return url
}
