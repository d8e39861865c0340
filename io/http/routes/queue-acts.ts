import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import type { ErrorCode } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import { assignCase, reassignOfficer } from '../../cases/assign-case.ts'
import { type Batch, type BatchResult, previewStep, takeSteps } from '../../cases/batch-steps.ts'
import { readStatistics } from '../../postgres/case-statistics.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { languageOf } from '../language.ts'
import { departmentOf, departmentsCase } from '../officers-case.ts'

const text = (maxLength: number) => Type.String({ maxLength })
const BatchBody = Type.Object({
  step: text(100),
  reason: Type.Optional(text(2000)),
  cases: Type.Array(Type.Object({ no: text(60), version: Type.Integer({ minimum: 0 }) }), {
    minItems: 1,
    maxItems: 200,
  }),
  preview: Type.Optional(Type.Boolean()),
})
const Assignment = Type.Object({
  desk: text(60),
  to: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
  reason: Type.String({ minLength: 2, maxLength: 500 }),
})
const Handover = Type.Object({
  from: Type.String({ format: 'uuid' }),
  to: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
  reason: Type.String({ minLength: 2, maxLength: 500 }),
})

const tags = ['cases']

/** What is done to several cases at once, and who has which: an officer hands on what is theirs, a head what an officer has. */
export function queueActRoutes(app: FastifyInstance, system: System): void {
  batchRoute(app, system)
  handingOn(app, system)
  statisticsRoute(app, system)
}

function batchRoute(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof BatchBody> }>(
    '/api/queue/steps',
    {
      ...duty('cases.work'),
      schema: { summary: 'Take one step of several cases, or see what it would do', tags, body: BatchBody },
    },
    async (request) => {
      const { body, actor } = request
      const results = body.preview
        ? await previewStep(system, actor, body)
        : await takeSteps(system, actor, body)
      return { results: results.map((result) => ({ ...result, message: saidOf(request, body, result) })) }
    },
  )
}

function saidOf(request: FastifyRequest, { step }: Batch, { code }: BatchResult): string | null {
  return code === null ? null : sentence({ code: code as ErrorCode, params: { step } }, languageOf(request))
}

function handingOn(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof Assignment> }>(
    '/api/cases/:no/assign',
    {
      ...duty('cases.work'),
      schema: { summary: 'Give a case to an officer, with a reason', tags, body: Assignment },
    },
    async (request, reply) => {
      const { no } = await departmentsCase(system, request)
      await assignCase(system, request.actor as PersonActor, { ...request.body, no })
      return reply.code(204).send()
    },
  )
  app.post<{ Body: Static<typeof Handover> }>(
    '/api/queue/reassign',
    {
      ...duty('cases.lead'),
      schema: { summary: 'Hand all of an officer’s cases on, with a reason', tags, body: Handover },
    },
    async (request) => ({ moved: await reassignOfficer(system, request.actor as PersonActor, request.body) }),
  )
}

function statisticsRoute(app: FastifyInstance, system: System): void {
  app.get(
    '/api/queue/statistics',
    { ...duty('cases.lead'), schema: { summary: 'How my department does', tags } },
    async (request) => readStatistics(system.pool, { department: departmentOf(request), now: system.now() }),
  )
}
