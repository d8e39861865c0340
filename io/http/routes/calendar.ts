import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import { writeBook, writeInBook } from '../../access/book.ts'
import { deadlinesCalendar } from '../../calendar/deadlines-calendar.ts'
import { calendarOfficer, officersDeadlines } from '../../calendar/officers-deadlines.ts'
import { hashOf } from '../../people/session-store.ts'
import { calendarAccount, calendarOf, deleteCalendar, saveCalendar } from '../../postgres/calendars.ts'
import { transaction } from '../../postgres/transaction.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty, open } from '../access.ts'
import { pathText } from '../asking.ts'
import { languageOf } from '../language.ts'
import { pageAddress } from '../page-address.ts'

const tags = ['cases']

/** An officer's deadlines in the calendar they use anyway, at an address that nobody else can guess and that can be ended. */
export function calendarRoutes(app: FastifyInstance, system: System): void {
  addressRoutes(app, system)
  app.get(
    '/api/calendar/:file',
    { ...open, schema: { summary: 'An officer’s deadlines as a calendar, by its secret address', tags } },
    async (request, reply) => {
      const token = pathText(request, 'file').replace(/\.ics$/, '')
      const account = await calendarAccount(system.pool, hashOf(token))
      const officer = account === null ? null : await calendarOfficer(system, account)
      if (officer === null) throw new Refusal('calendar-not-found')
      const looked = { act: 'list', detail: 'calendar' } as const
      await writeBook(system.pool, officer, { looked, at: system.now() })
      const deadlines = await officersDeadlines(system.pool, officer)
      const caseAddress = (no: string) => pageAddress(request, `/workbench/cases/${no}`)
      const calendar = { apps: system.apps.apps, language: languageOf(request), deadlines, caseAddress }
      reply.header('cache-control', 'private, no-store').type('text/calendar; charset=utf-8')
      return deadlinesCalendar({ ...calendar, now: system.now() })
    },
  )
}

function addressRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/calendar',
    { ...duty('cases.work'), schema: { summary: 'Whether my deadlines have an address', tags } },
    async (request) => ({ since: await calendarOf(system.pool, (request.actor as PersonActor).id) }),
  )
  app.post(
    '/api/my/calendar',
    {
      ...duty('cases.work'),
      schema: { summary: 'A new address for my deadlines; the earlier one ends', tags },
    },
    async (request, reply) => reply.code(201).send({ address: await newAddress(system, request) }),
  )
  app.delete(
    '/api/my/calendar',
    { ...duty('cases.work'), schema: { summary: 'End the address of my deadlines', tags } },
    async (request, reply) => {
      const { id } = request.actor as PersonActor
      await transaction(system.pool, async (tx) => {
        await deleteCalendar(tx, id)
        await writeInBook(tx, request.actor, noted(system, id, 'calendar ended'))
      })
      return reply.code(204).send()
    },
  )
}

/** The only time its secret is told. */
async function newAddress(system: System, request: FastifyRequest): Promise<string> {
  const { id } = request.actor as PersonActor
  const token = randomBytes(24).toString('base64url')
  await transaction(system.pool, async (tx) => {
    await saveCalendar(tx, { account: id, hash: hashOf(token), at: system.now() })
    await writeInBook(tx, request.actor, noted(system, id, 'calendar made'))
  })
  return pageAddress(request, `/api/calendar/${token}.ics?lang=${languageOf(request)}`)
}

function noted(system: System, account: string, detail: string) {
  return { looked: { act: 'account', key: `account:${account}`, detail } as const, at: system.now() }
}
