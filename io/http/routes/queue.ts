import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { allowed, type PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { ErrorCode } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { shownParty } from '#core/process/shown-party.ts'
import { lookInto } from '../../access/look-into.ts'
import { assignCase, reassignOfficer } from '../../cases/assign-case.ts'
import { type Batch, type BatchResult, previewStep, takeSteps } from '../../cases/batch-steps.ts'
import { takeStep } from '../../cases/take-step.ts'
import { countQueue, type QueueQuestion, type QueueRow, readQueue } from '../../postgres/case-desks.ts'
import { readStatistics } from '../../postgres/case-statistics.ts'
import { readTold } from '../../postgres/case-told.ts'
import { listOfficers } from '../../postgres/officers.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { FormVersion } from '../form-version.ts'
import { languageOf } from '../language.ts'
import { look } from '../look.ts'
import { departmentOf, departmentsCase, officersCase, reasonOfCase } from '../officers-case.ts'
import { requireTaken } from '../require-taken.ts'
import { caseView } from '../views/case-view.ts'

const text = (maxLength: number) => Type.String({ maxLength })
const values = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown())
const Step = Type.Object({
  step: text(100),
  version: Type.Integer({ minimum: 0 }),
  form: Type.Optional(values),
  formVersion: FormVersion,
  reason: Type.Optional(text(2000)),
  command: Type.Optional(Type.String({ format: 'uuid' })),
})
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

const Why = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) })

const tags = ['cases']

/** The officers' side: what waits for their department, a case on one screen, the steps they take, and who has what. */
export function queueRoutes(app: FastifyInstance, system: System): void {
  queueReads(app, system)
  caseRoutes(app, system)
  leadRoutes(app, system)
}

function queueReads(app: FastifyInstance, system: System): void {
  app.get(
    '/api/queue',
    {
      ...duty('cases.work'),
      schema: { summary: 'What waits for my department, the most urgent first', tags },
    },
    async (request) => {
      const question = questionOf(system, request)
      const read = await readQueue(system.pool, question)
      await look(system, request, { act: 'list', detail: 'queue' })
      const rows = read.map((row) => lineFor(system, request, row))
      const last = rows.length < question.limit ? null : rows.at(-1)
      const next = last
        ? writeCursor({ dueAt: last.dueAt ?? 'infinity', no: last.no, desk: last.desk })
        : null
      const told = await readTold(system.pool, toldBy(system, rows))
      return {
        department: question.department,
        now: system.now(),
        rows: rows.map((row) => ({ ...row, told: told.get(row.no) ?? null })),
        next,
      }
    },
  )
  app.get(
    '/api/queue/counts',
    { ...duty('cases.work'), schema: { summary: 'How many stand in which light', tags } },
    async (request) => countQueue(system.pool, departmentOf(request), system.now()),
  )
  app.get(
    '/api/officers',
    { ...duty('cases.work'), schema: { summary: 'The officers of my department', tags } },
    async (request) => {
      const department = departmentOf(request)
      await look(system, request, { act: 'list', detail: 'officers' })
      return { officers: await listOfficers(system.pool, department) }
    },
  )
}

function caseRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/cases/:no',
    { ...duty('cases.work'), schema: { summary: 'A case of my department', tags } },
    async (request) => {
      return await shown(system, request, await officersCase(system, request))
    },
  )
  app.post<{ Body: Static<typeof Step> }>(
    '/api/cases/:no/steps',
    { ...duty('cases.work'), schema: { summary: 'Take a step of a case', tags, body: Step } },
    async (request) => {
      const { no } = await officersCase(system, request)
      const { command = null, ...step } = request.body
      const state = await takeStep(system, request.actor, {
        ...step,
        no,
        command,
        requireTaken: (faults) => requireTaken(system, request, faults),
      })
      return await shown(system, request, state)
    },
  )
  app.post<{ Body: Static<typeof Why> }>(
    '/api/cases/:no/looks',
    {
      ...duty('cases.work'),
      schema: { summary: 'Say why I look into a colleague’s case', tags, body: Why },
    },
    async (request, reply) => {
      const state = await departmentsCase(system, request)
      await lookInto(system, request.actor, { state, reason: request.body.reason })
      return reply.code(204).send()
    },
  )
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

/** A line of the queue; of whoever applied for a colleague's case an officer sees no more of the name than the public would. */
function lineFor(system: System, request: FastifyRequest, { applicant, ...row }: QueueRow) {
  const actor = request.actor as PersonActor
  const isTheirs = row.assignee === null || row.assignee === actor.id
  const isLed = allowed(actor, 'cases.lead', dateInShanghai(system.now())) === 'yes'
  if (isTheirs || isLed) return row
  return { ...row, applicantName: shownParty({ subject: applicant, name: row.applicantName }) }
}

/** The whole case, as an officer sees it; that they do is written down, also where a step of theirs is answered with it. */
async function shown(system: System, request: FastifyRequest, state: CaseState) {
  const { subject } = state.applicant
  await look(system, request, { act: 'read', ...reasonOfCase(system, state), subject, detail: 'case' })
  return await caseView(system, request.actor as PersonActor, state, 'officer')
}

function saidOf(request: FastifyRequest, { step }: Batch, { code }: BatchResult): string | null {
  return code === null ? null : sentence({ code: code as ErrorCode, params: { step } }, languageOf(request))
}

function leadRoutes(app: FastifyInstance, system: System): void {
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
  app.get(
    '/api/queue/statistics',
    { ...duty('cases.lead'), schema: { summary: 'How my department does', tags } },
    async (request) => readStatistics(system.pool, { department: departmentOf(request), now: system.now() }),
  )
}

/** Of the cases in a list those that a field of their form tells apart from others of their item, with that field. */
function toldBy({ apps }: System, rows: readonly { no: string; item: string }[]) {
  return rows.flatMap(({ no, item }) => {
    const field = apps.cases.items.get(item)?.item.toldBy
    return field === undefined ? [] : [{ no, field }]
  })
}

function questionOf(system: System, request: FastifyRequest): QueueQuestion {
  const now = system.now()
  const light = queryText(request, 'light')
  return {
    department: departmentOf(request),
    isWaiting: queryText(request, 'waiting') === '1',
    item: queryText(request, 'item'),
    assignee: queryText(request, 'mine') === '1' ? (request.actor as PersonActor).id : undefined,
    isEscalated: queryText(request, 'escalated') === '1',
    dueBefore: light === 'red' ? now : undefined,
    after: readCursor(request, isPlace),
    limit: queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 50 }),
  }
}

function isPlace(value: unknown): value is { dueAt: string; no: string; desk: string } {
  const place = value as { dueAt?: unknown; no?: unknown; desk?: unknown } | null
  const isTime = place?.dueAt === 'infinity' || !Number.isNaN(Date.parse(String(place?.dueAt)))
  return isTime && typeof place?.no === 'string' && typeof place.desk === 'string'
}
