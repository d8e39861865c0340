import type { FastifyInstance, FastifyRequest } from 'fastify'
import { allowed, type PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { shownParty } from '#core/process/shown-party.ts'
import { countQueue, type QueueQuestion, type QueueRow, readQueue } from '../../postgres/case-queue.ts'
import { readTold } from '../../postgres/case-told.ts'
import { listOfficers } from '../../postgres/officers.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { look } from '../look.ts'
import { departmentOf } from '../officers-case.ts'

const tags = ['cases']

/** What waits for an officer's department, and who is there to take it. */
export function queueRoutes(app: FastifyInstance, system: System): void {
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

/** A line of the queue; of whoever applied for a colleague's case an officer sees no more of the name than the public would. */
function lineFor(system: System, request: FastifyRequest, { applicant, ...row }: QueueRow) {
  const actor = request.actor as PersonActor
  const isTheirs = row.assignee === null || row.assignee === actor.id
  const isLed = allowed(actor, 'cases.lead', dateInShanghai(system.now())) === 'yes'
  if (isTheirs || isLed) return row
  return { ...row, applicantName: shownParty({ subject: applicant, name: row.applicantName }) }
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
