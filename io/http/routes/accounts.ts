import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import {
  confirmNumber,
  moveAccount,
  openAccount,
  resumeAccount,
  sendLink,
  suspendAccount,
} from '../../people/manage-accounts.ts'
import { listAccounts } from '../../postgres/accounts.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty, personOf } from '../access.ts'
import { pathText, queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { GivenNumber } from '../given-number.ts'
import { GivenReason, givenReason } from '../given-reason.ts'
import { linkAddress } from '../link-address.ts'
import { look } from '../look.ts'
import { accountDetail, accountView } from '../views/account-view.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const NewAccount = Type.Object({
  name: text(200),
  shownName: text(100),
  department: Type.Optional(Type.Union([text(63), Type.Null()])),
  division: Type.Optional(Type.Union([Type.String({ pattern: '^\\d{2,12}$' }), Type.Null()])),
})

const Move = Type.Object({
  department: Type.Union([text(63), Type.Null()]),
  ...GivenReason.properties,
})

const tags = ['accounts']
const managing = duty('accounts.manage')

/** Whose account it is that a path names. */
export function accountId(request: FastifyRequest): string {
  const id = pathText(request, 'id')
  if (!isUuid(id)) throw new Refusal('account-not-found')
  return id
}

/** Accounts, for the system administrator: made, closed, opened again, and joined to a person's number. */
export function accountRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/accounts',
    { ...duty('accounts.read'), schema: { summary: 'Accounts, by name', tags } },
    async (request) => await page(system, request),
  )
  app.get(
    '/api/accounts/:id',
    {
      ...duty('accounts.read'),
      schema: { summary: 'One account, the roles it has had, and who acts for whom', tags },
    },
    async (request) => {
      const id = accountId(request)
      const { subject, ...detail } = await accountDetail(system, id)
      await look(system, request, { act: 'account', subject, key: `account:${id}`, detail: 'looked' })
      return detail
    },
  )
  app.post<{ Body: Static<typeof NewAccount> }>(
    '/api/accounts',
    { ...managing, schema: { summary: 'Make an account for somebody', tags, body: NewAccount } },
    async (request, reply) => {
      const { account, token } = await openAccount(system, personOf(request), request.body)
      return reply.code(201).send({ account: accountView(account), link: linkAddress(request, token) })
    },
  )
  stateRoutes(app, system)
  app.post(
    '/api/accounts/:id/link',
    { ...managing, schema: { summary: 'A new link to choose a password by', tags } },
    async (request) => ({
      link: linkAddress(request, await sendLink(system, personOf(request), accountId(request))),
    }),
  )
  app.post<{ Body: Static<typeof GivenNumber> }>(
    '/api/accounts/:id/number',
    { ...managing, schema: { summary: 'Confirm whose account it is', tags, body: GivenNumber } },
    async (request, reply) => {
      await confirmNumber(system, personOf(request), { id: accountId(request), ...request.body })
      return reply.code(204).send()
    },
  )
}

function stateRoutes(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof Move> }>(
    '/api/accounts/:id/department',
    { ...managing, schema: { summary: 'Move an account to another department', tags, body: Move } },
    async (request, reply) => {
      await moveAccount(system, personOf(request), { id: accountId(request), ...request.body })
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/accounts/:id/suspend',
    { ...managing, schema: { summary: 'Close an account and end its sessions', tags, body: GivenReason } },
    async (request, reply) => {
      await suspendAccount(system, personOf(request), {
        id: accountId(request),
        reason: givenReason(request),
      })
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/accounts/:id/resume',
    { ...managing, schema: { summary: 'Open a suspended account again', tags, body: GivenReason } },
    async (request, reply) => {
      await resumeAccount(system, personOf(request), {
        id: accountId(request),
        reason: givenReason(request),
      })
      return reply.code(204).send()
    },
  )
}

/** Accounts of people are personal data: each reading of the list is written down, and whose account was looked for. */
async function page(system: System, request: FastifyRequest) {
  const limit = queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 })
  const after = readCursor(request, (value): value is string => typeof value === 'string') ?? ''
  const text = queryText(request, 'q')?.normalize('NFKC').trim().toLowerCase() ?? ''
  const subject = queryText(request, 'subject') ?? null
  await look(system, request, { act: 'list', subject: subject ?? undefined, detail: 'accounts' })
  const found = await listAccounts(system.pool, { text, subject, after, limit })
  const next = found.length < limit ? null : writeCursor(found.at(-1)!.name)
  return { accounts: found.map(accountView), next }
}
