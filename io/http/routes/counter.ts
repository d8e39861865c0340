import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import { type Applying, openCaseFor } from '../../cases/open-case-for.ts'
import { findNameOf } from '../../postgres/subjects-by-name.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { CounterApplicant, counterApplicant, NumberedApplicant } from '../counter-applicant.ts'
import { FormVersion } from '../form-version.ts'
import { handedIn, OfficePaper } from '../handed-in.ts'
import { requireTaken } from '../require-taken.ts'
import { summaryOf } from '../views/case-view.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const values = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown())
const given = Type.Record(
  Type.String({ maxLength: 100 }),
  Type.Object({ ...OfficePaper, promise: Type.Optional(Type.String({ format: 'date' })) }),
)
const Visit = Type.Object({
  applicant: CounterApplicant,
  applications: Type.Array(
    Type.Object({
      item: text(100),
      form: values,
      formVersion: FormVersion,
      materials: Type.Optional(given),
      command: Type.Optional(Type.String({ format: 'uuid' })),
    }),
    { minItems: 1, maxItems: 20 },
  ),
})

const tags = ['cases']

/** The counter that takes everything (一窗受理): one visit, one applicant, as many applications as they have come for. */
export function counterRoutes(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof NumberedApplicant> }>(
    '/api/counter/applicants',
    {
      ...duty('cases.receive'),
      schema: { summary: 'Who stands at the counter: known by one number', tags, body: NumberedApplicant },
    },
    async (request) => {
      const applicant = await counterApplicant(system, request, request.body)
      const knownAs = await findNameOf(system.pool, applicant.subject)
      return { name: applicant.name, subject: applicant.subject, knownAs }
    },
  )
  app.post<{ Body: Static<typeof Visit> }>(
    '/api/counter/cases',
    {
      ...duty('cases.receive'),
      schema: { summary: 'Take several applications in one visit', tags, body: Visit },
    },
    async (request, reply) => reply.code(201).send(await visit(system, request, request.body)),
  )
}

/** What cannot be taken is told with its place, and what was taken before it stays: a visit sent again takes the rest. */
async function visit(
  system: System,
  request: FastifyRequest,
  { applicant: who, applications }: Static<typeof Visit>,
) {
  const actor = request.actor as PersonActor
  const applicant = await counterApplicant(system, request, who)
  const by = {
    roles: ['clerk' as const],
    department: actor.department,
    id: `account:${actor.id}`,
    name: actor.name,
  }
  const cases: ReturnType<typeof summaryOf>[] = []
  for (const [at, application] of applications.entries()) {
    const state = await taken(system, request, { application, applicant, by }).catch((error: unknown) => {
      throw error instanceof Refusal ? placed(error, { application: at, cases }) : error
    })
    cases.push(summaryOf(state))
  }
  return { cases }
}

/** The refusal of one application of several: which of them it is, and what was taken before it. */
function placed({ code, params, more, worded }: Refusal, place: { application: number; cases: unknown[] }) {
  return new Refusal(code, params, { ...more, ...place }, worded)
}

interface Taking extends Pick<Applying, 'applicant' | 'by'> {
  application: Static<typeof Visit>['applications'][number]
}

/** Each application is taken by itself, wholly or not at all. */
async function taken(system: System, request: FastifyRequest, { application, applicant, by }: Taking) {
  const { materials, command = null, ...said } = application
  const actor = request.actor as PersonActor
  return await openCaseFor(system, {
    ...said,
    applicant,
    agent: null,
    channel: 'counter',
    materials: (await handedIn(system, actor, { given: materials, caseNo: null, isOffice: true })) ?? {},
    by,
    command,
    requireTaken: (faults) => requireTaken(system, request, faults),
  })
}
