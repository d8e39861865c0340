import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { admit } from '../../parties/admit.ts'
import { keepOutcomes } from '../../parties/keep-outcomes.ts'
import type { Sender } from '../../parties/sender.ts'
import type { System } from '../../system.ts'
import { signed } from '../access.ts'
import { bodyRow } from '../body-row.ts'
import { intakeOfHeaders, unreadable } from '../cloud-events.ts'
import { languageOf } from '../language.ts'
import { acceptSignature, senderOf } from '../sender.ts'
import { countEvents, signedBody } from '../signed-body.ts'
import { beginTaking, intakeOfRow, type Taking, take, takeRows } from '../taking.ts'

/**
 * `POST /api/events`: CloudEvents in binary, structured and batch mode, and as a stream of lines; from the operator, or
 * signed by a party or a thing. Who it is is settled before the body is read, so nobody unknown can make us read one.
 */
export function eventRoutes(app: FastifyInstance, system: System): void {
  const senders = new WeakMap<FastifyRequest, Sender | null>()
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(/^application\/(x-)?ndjson/, (_request, payload, done) => done(null, payload))
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post(
      '/api/events',
      {
        ...signed,
        schema: { summary: 'Send events', tags: ['events'] },
        onRequest: async (request, reply) => {
          senders.set(request, await knownSender(system, request, reply))
        },
      },
      async (request, reply) => {
        const { answer, readable } = await takeRequest(system, request, senders.get(request) ?? null)
        return reply.code(readable ? 200 : 400).send(answer)
      },
    )
  })
}

/** Whoever is not let in is told in the answer's headers too what to sign. */
async function knownSender(
  system: System,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Sender | null> {
  reply.header('accept-signature', acceptSignature)
  const sender = await senderOf(system, request)
  reply.removeHeader('accept-signature')
  return sender
}

async function takeRequest(system: System, request: FastifyRequest, sender: Sender | null): Promise<Taking> {
  const taking = beginTaking(system, sender, languageOf(request))
  if (sender) await takeSigned(system, request, { taking, sender })
  else if (isLines(request))
    await takeRows(system, { rows: request.body as Readable, format: 'ndjson' }, taking)
  else await takeBody(system, request, { taking, body: wholeBody(request) })
  return taking
}

/** What somebody has signed is taken whole or, when a quota or a digest forbids, not at all. */
async function takeSigned(
  system: System,
  request: FastifyRequest,
  { taking, sender }: { taking: Taking; sender: Sender },
): Promise<void> {
  const body = await signedBody(request, sender)
  const format = isLines(request) ? 'ndjson' : isList(request, body) ? 'json' : 'one'
  await admit(system, sender, await countEvents(body, format))
  if (format === 'ndjson') await takeRows(system, { rows: Readable.from([body]), format }, taking)
  else await takeBody(system, request, { taking, body })
  await keepOutcomes(system, sender, taking.outcomes)
}

async function takeBody(
  system: System,
  request: FastifyRequest,
  { taking, body }: { taking: Taking; body: Buffer },
): Promise<void> {
  if (isList(request, body)) return takeRows(system, { rows: Readable.from([body]), format: 'json' }, taking)
  const row = bodyRow(body)
  if (isBinary(request)) return take(system, [intakeOfHeaders(request.headers, row)], taking)
  if (row.values !== null) return take(system, [intakeOfRow(row)], taking)
  taking.readable = false
  await take(system, [unreadable(row.raw, row.fault ?? { code: 'not-an-object' })], taking)
}

function wholeBody(request: FastifyRequest): Buffer {
  return (request.body as Buffer | undefined) ?? Buffer.alloc(0)
}

function isLines(request: FastifyRequest): boolean {
  return /^application\/(x-)?ndjson/i.test(request.headers['content-type'] ?? '')
}

function isBinary(request: FastifyRequest): boolean {
  return request.headers['ce-type'] !== undefined || request.headers['ce-id'] !== undefined
}

function isList(request: FastifyRequest, body: Buffer): boolean {
  return !isBinary(request) && /^\ufeff?\s*\[/.test(body.subarray(0, 100).toString('utf8'))
}
