import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import { requireOwnPapers } from '../../cases/brought-papers.ts'
import { isApplicant } from '../../cases/case-actor.ts'
import { openCaseFor } from '../../cases/open-case-for.ts'
import { takeStep } from '../../cases/take-step.ts'
import { listCases } from '../../postgres/cases.ts'
import { listNotices } from '../../postgres/tasks.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { FormVersion } from '../form-version.ts'
import { handedIn } from '../handed-in.ts'
import { newestPage, nextPlace } from '../newest-page.ts'
import { ownCase } from '../own-case.ts'
import { ownSubject } from '../own-subject.ts'
import { requireTaken } from '../require-taken.ts'
import { caseView, nextClock, summaryOf } from '../views/case-view.ts'

const text = (maxLength: number) => Type.String({ maxLength })
const values = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown())
const materials = Type.Record(
  Type.String({ maxLength: 100 }),
  Type.Object({
    files: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 })),
    promise: Type.Optional(Type.String({ format: 'date' })),
  }),
)
const command = Type.Optional(Type.String({ format: 'uuid' }))

const Application = Type.Object({
  item: text(100),
  form: values,
  formVersion: FormVersion,
  materials: Type.Optional(materials),
  command,
})
const Step = Type.Object({
  step: text(100),
  version: Type.Integer({ minimum: 0 }),
  form: Type.Optional(values),
  formVersion: FormVersion,
  reason: Type.Optional(text(2000)),
  materials: Type.Optional(materials),
  command,
})

const tags = ['my']

/** A person's own cases, and those of whom they act for: applying, following, and what an applicant may do meanwhile. */
export function ownCaseRoutes(app: FastifyInstance, system: System): void {
  readRoutes(app, system)
  app.post<{ Body: Static<typeof Application> }>(
    '/api/my/cases',
    { ...duty('cases.apply'), schema: { summary: 'Apply for a service', tags, body: Application } },
    async (request, reply) => {
      const state = await apply(system, request)
      return reply.code(201).send(await caseView(system, request.actor as PersonActor, state, 'applicant'))
    },
  )
  app.post<{ Body: Static<typeof Step> }>(
    '/api/my/cases/:no/steps',
    { ...duty('cases.apply'), schema: { summary: 'Take a step of my case', tags, body: Step } },
    async (request) => {
      const own = await ownCase(system, request)
      const { materials: _, command: id = null, ...step } = request.body
      const state = await takeStep(system, request.actor, {
        ...step,
        no: own.no,
        command: id,
        materials: await brought(system, request.actor as PersonActor, { own, given: request.body }),
        requireTaken: (faults) => requireTaken(system, request, faults),
      })
      return await caseView(system, request.actor as PersonActor, state, 'applicant')
    },
  )
}

/** The papers that came with a step, checked as at every door. */
async function brought(
  system: System,
  actor: PersonActor,
  { own, given: { step, version, materials: given } }: { own: CaseState; given: Static<typeof Step> },
) {
  const materials = await handedIn(system, actor, { given, caseNo: own.no })
  if (materials) requireOwnPapers(system, actor, own, { step, version, materials })
  return materials
}

function readRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/cases',
    { ...duty('cases.apply'), schema: { summary: 'My cases, the newest first', tags } },
    async (request) => {
      const subject = await ownSubject(system, request, 'apply')
      const page = newestPage(request)
      const rows = subject === null ? [] : await listCases(system.pool, subject, page)
      const own = rows.filter(({ state }) => isApplicant(request.actor as PersonActor, state))
      const cases = own.map(({ state }) => ({ ...summaryOf(state), clock: nextClock(system, state) }))
      return { cases, next: nextPlace(page, rows, ({ state }) => ({ at: state.openedAt, id: state.no })) }
    },
  )
  app.get(
    '/api/my/cases/:no',
    { ...duty('cases.apply'), schema: { summary: 'One of my cases', tags } },
    async (request) =>
      caseView(system, request.actor as PersonActor, await ownCase(system, request), 'applicant'),
  )
  app.get(
    '/api/my/notices',
    { ...duty('cases.apply'), schema: { summary: 'What I was told, the newest first', tags } },
    async (request) => {
      const subject = await ownSubject(system, request, 'apply')
      const page = newestPage(request)
      const notices = subject === null ? [] : await listNotices(system.pool, subject, page)
      return { notices, next: nextPlace(page, notices, ({ openedAt: at, id }) => ({ at, id })) }
    },
  )
}

async function apply(system: System, request: FastifyRequest): Promise<CaseState> {
  const {
    item,
    form,
    formVersion,
    materials: given,
    command: id = null,
  } = request.body as Static<typeof Application>
  const actor = request.actor as PersonActor
  const subject = await ownSubject(system, request, 'apply')
  if (subject === null) throw new Refusal('number-missing')
  const { acting, name, id: account } = actor
  const by = { roles: ['applicant' as const], department: null, id: `account:${account}`, name }
  const taken: Record<string, CaseMaterial> = (await handedIn(system, actor, { given, caseNo: null })) ?? {}
  return await openCaseFor(system, {
    item,
    form,
    formVersion,
    applicant: { subject, name: acting?.name ?? name },
    agent: acting && { account, name, delegation: acting.delegation },
    channel: 'portal',
    materials: taken,
    by,
    command: id,
    requireTaken: (faults) => requireTaken(system, request, faults),
  })
}
