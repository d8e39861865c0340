import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import { noticesOn } from '#core/access/consent-notice.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { listFiled, listOwnRequests } from '../../postgres/rights.ts'
import { Refusal } from '../../refusal.ts'
import { giveConsent, withdrawConsent } from '../../rights/consents.ts'
import { fileRequest } from '../../rights/file-request.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { pathText } from '../asking.ts'
import { ownPerson, ownSubject } from '../own-subject.ts'
import { requireTaken } from '../require-taken.ts'
import { consentView } from '../views/consent-view.ts'
import { requestView } from '../views/request-view.ts'

const text = (maxLength: number) => Type.String({ maxLength })
const Asked = Type.Object({
  kind: text(40),
  aboutType: Type.Optional(text(100)),
  aboutKey: Type.Optional(text(500)),
  decisionRef: Type.Optional(text(60)),
  field: Type.Optional(text(100)),
  claimed: Type.Optional(text(1000)),
  text: Type.Optional(text(4000)),
})
const Consent = Type.Object({
  purpose: text(100),
  noticeVersion: text(40),
  receiver: Type.Optional(text(200)),
})

const tags = ['my']

/** The rights of a person concerning what is held on them (Personal Information Protection Law, arts 15, 24, 44-50). */
export function rightsRoutes(app: FastifyInstance, system: System): void {
  requestRoutes(app, system)
  consentRoutes(app, system)
}

function requestRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/requests',
    { ...duty('own.read'), schema: { summary: 'What I have asked for, and how it stands', tags } },
    async (request) => {
      const subject = await ownSubject(system, request)
      const rows = subject === null ? [] : await listOwnRequests(system.pool, subject)
      return { requests: rows.map(requestView) }
    },
  )
  app.post<{ Body: Static<typeof Asked> }>(
    '/api/my/requests',
    {
      ...duty('own.ask'),
      schema: { summary: 'Ask for a copy, a correction or another right', tags, body: Asked },
    },
    async (request, reply) => {
      const person = await ownPerson(system, request, 'ask')
      const { no, faults } = await fileRequest(system, who(request), { person, asked: request.body })
      requireTaken(system, request, faults)
      return reply.code(201).send({ no })
    },
  )
}

function consentRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/consents',
    { ...duty('own.read'), schema: { summary: 'What I have consented to, and what I may consent to', tags } },
    async (request) => {
      const subject = await ownSubject(system, request)
      const rows = subject === null ? [] : await listFiled(system.pool, subject, 'rights.consent')
      return { consents: rows.map(consentView), notices: noticesOn(dateInShanghai(system.now())) }
    },
  )
  app.post<{ Body: Static<typeof Consent> }>(
    '/api/my/consents',
    { ...duty('own.ask'), schema: { summary: 'Consent to what a notice says', tags, body: Consent } },
    async (request, reply) => {
      const person = await inPerson(system, request)
      const { no, faults } = await giveConsent(system, who(request), { person, ...request.body })
      requireTaken(system, request, faults)
      return reply.code(201).send({ no })
    },
  )
  app.post(
    '/api/my/consents/:no/withdraw',
    { ...duty('own.ask'), schema: { summary: 'Withdraw a consent', tags } },
    async (request, reply) => {
      const person = await inPerson(system, request)
      const no = pathText(request, 'no')
      requireTaken(system, request, await withdrawConsent(system, who(request), { person, no }))
      return reply.code(204).send()
    },
  )
}

/** Nobody consents for another by a delegation. */
async function inPerson(system: System, request: FastifyRequest): Promise<string> {
  if (who(request).acting !== null) throw new Refusal('delegation-scope')
  return await ownPerson(system, request, 'ask')
}

function who(request: FastifyRequest): PersonActor {
  return request.actor as PersonActor
}
