import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { lookInto } from '../../access/look-into.ts'
import { broughtPapers } from '../../cases/brought-papers.ts'
import { takeStep } from '../../cases/take-step.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { FormVersion } from '../form-version.ts'
import { handedIn, OfficePaper } from '../handed-in.ts'
import { look } from '../look.ts'
import { departmentsCase, officersCase, reasonOfCase } from '../officers-case.ts'
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
  materials: Type.Optional(Type.Record(text(100), Type.Object(OfficePaper))),
  broughtBy: Type.Optional(text(100)),
})
const Why = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) })

const tags = ['cases']

/** A case on an officer's screen: they see it whole, say why they look into a colleague's, and take its steps. */
export function officersCaseRoutes(app: FastifyInstance, system: System): void {
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
      const seen = await officersCase(system, request)
      const { command = null, materials: _, broughtBy: __, ...step } = request.body
      const state = await takeStep(system, request.actor, {
        ...step,
        no: seen.no,
        command,
        materials: await brought(system, request.actor as PersonActor, { state: seen, given: request.body }),
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
}

/** The papers that came with a step, checked as at every door. */
async function brought(
  system: System,
  actor: PersonActor,
  { state, given: { step, version, materials: given, broughtBy: by } }: Brought,
) {
  const materials = await handedIn(system, actor, { given, caseNo: state.no, isOffice: true })
  return materials && broughtPapers(system, actor, state, { step, version, materials, by })
}

interface Brought {
  state: CaseState
  given: Static<typeof Step>
}

/** The whole case, as an officer sees it; that they do is written down, also where a step of theirs is answered with it. */
async function shown(system: System, request: FastifyRequest, state: CaseState) {
  const { subject } = state.applicant
  await look(system, request, { act: 'read', ...reasonOfCase(system, state), subject, detail: 'case' })
  return await caseView(system, request.actor as PersonActor, state, 'officer')
}
