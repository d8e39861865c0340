import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { standingOf } from '#core/process/item-standing.ts'
import { draftItem } from '../../cases/draft-item.ts'
import { linesOfDepartment } from '../../postgres/item-lines.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { FormVersion } from '../form-version.ts'
import { departmentOf } from '../officers-case.ts'
import { requireTaken } from '../require-taken.ts'
import { summaryOf } from '../views/case-view.ts'

const Draft = Type.Object({
  form: Type.Record(Type.String({ maxLength: 100 }), Type.Unknown()),
  formVersion: FormVersion,
  command: Type.Optional(Type.String({ format: 'uuid' })),
})

const tags = ['cases']

/** The items of the officer's department with their lines, and a new one. Their steps are taken as those of any case. */
export function departmentItemRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/department/items',
    { ...duty('cases.work'), schema: { summary: 'The items of my department, and how each stands', tags } },
    async (request) => {
      const department = departmentOf(request)
      const line = system.apps.cases.line?.item.code
      const lines = line === undefined ? [] : await linesOfDepartment(system.pool, { line, department })
      const today = dateInShanghai(system.now())
      const kept = lines.filter(({ facts }) => facts.outcome !== 'withdrawn')
      return { department, items: kept.map((state) => lineView(state, today)) }
    },
  )
  app.post<{ Body: Static<typeof Draft> }>(
    '/api/department/items',
    { ...duty('cases.receive'), schema: { summary: 'Draft a new item of my department', tags, body: Draft } },
    async (request, reply) => {
      const { command = null, ...drafting } = request.body
      const state = await draftItem(system, request.actor as PersonActor, {
        ...drafting,
        command,
        requireTaken: (faults) => requireTaken(system, request, faults),
      })
      return reply.code(201).send(summaryOf(state))
    },
  )
}

/** What is published of it, or else what is drafted; and where its line stands. */
function lineView(state: CaseState, today: string) {
  const said = (state.facts.content ?? state.form) as Record<string, unknown>
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : null)
  return {
    ...summaryOf(state),
    code: text('code'),
    nameZh: text('nameZh'),
    nameEn: text('nameEn'),
    isDeclared: text('app') !== null,
    validTo: text('validTo'),
    itemVersion: typeof state.facts.version === 'number' ? state.facts.version : null,
    standing: standingOf(state, today),
  }
}
