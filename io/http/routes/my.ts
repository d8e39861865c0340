import type { FastifyInstance } from 'fastify'
import { nameOf } from '#core/access/book-entry.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { writeBook } from '../../access/book.ts'
import { type BookQuestion, readBook } from '../../postgres/access-book.ts'
import { listFiled, listOwnRequests } from '../../postgres/rights.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { queryNumber, readCursor, writeCursor } from '../asking.ts'
import { ownSubject } from '../own-subject.ts'
import type { Reading } from '../reading.ts'
import { consentView } from '../views/consent-view.ts'
import { ownData } from '../views/own-data-view.ts'
import { requestView } from '../views/request-view.ts'

/** What a person sees of themselves: what is held on them, and who looked at it. */
export function myRoutes(app: FastifyInstance, system: System): void {
  const tags = ['my']
  app.get(
    '/api/my/data',
    { ...duty('own.read'), schema: { summary: 'What each department holds on me', tags } },
    async (request) => {
      const subject = await ownSubject(system, request)
      return { subject, departments: subject === null ? [] : await ownData(system, subject, own(system)) }
    },
  )
  app.get(
    '/api/my/access',
    { ...duty('own.read'), schema: { summary: 'Who looked at what is held on me, when and why', tags } },
    async (request) => {
      const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 50 })
      const before = readCursor(request, Number.isSafeInteger as (value: unknown) => value is number)
      const subject = await ownSubject(system, request)
      if (subject === null) return { looks: [], next: null }
      return await looks(system, { subject, before, limit, me: nameOf(request.actor) })
    },
  )
  app.get(
    '/api/my/copy',
    { ...duty('own.read'), schema: { summary: 'A copy of all that is held on me, as a file', tags } },
    async (request, reply) => {
      const subject = await ownSubject(system, request)
      if (subject === null) throw new Refusal('number-missing')
      const at = system.now()
      const looked = { act: 'right', subject, detail: 'copy taken' } as const
      await writeBook(system.pool, request.actor, { looked, at })
      const name = `my-data-${dateInShanghai(at)}.json`
      reply.header('content-disposition', `attachment; filename="${name}"`)
      return { at, subject, ...(await copyOf(system, subject)) }
    },
  )
}

/** What a person may take along (Personal Information Protection Law, art. 45), each thing as its own question answers it. */
async function copyOf(system: System, subject: string) {
  const [departments, requests, consents] = await Promise.all([
    ownData(system, subject, own(system)),
    listOwnRequests(system.pool, subject),
    listFiled(system.pool, subject, 'rights.consent'),
  ])
  return { departments, requests: requests.map(requestView), consents: consents.map(consentView) }
}

function own(system: System): Reading {
  const now = system.now()
  return { now, today: dateInShanghai(now), circle: 'own', reason: null }
}

/** Of an officer the person sees department and role, not the name: the department answers for its officers. */
async function looks({ pool }: System, question: BookQuestion & { subject: string; me: string }) {
  const found = await readBook(pool, question)
  return {
    looks: found.map(({ entry }) => {
      const { seq, at, act, roles, department, purpose, caseNo, type, key, fields, outcome } = entry
      const isMine = entry.actor === question.me
      return { seq, at, isMine, act, roles, department, purpose, caseNo, type, key, fields, outcome }
    }),
    next: found.length < question.limit ? null : writeCursor(found.at(-1)!.entry.seq),
  }
}
