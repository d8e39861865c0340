import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isAllowedUrl } from '../../effects/receiver-url.ts'
import { tell } from '../../log/tell.ts'
import {
  insertReceiver,
  listOutbox,
  readReceivers,
  replaySending,
  stopReceiver,
} from '../../postgres/outbox.ts'
import { closeTask, listTasks } from '../../postgres/tasks.ts'
import { transaction } from '../../postgres/transaction.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { pathText, queryNumber, queryText } from '../asking.ts'
import { operatorOnly } from '../operator.ts'

const NewReceiver = Type.Object({
  url: Type.String({ minLength: 1, maxLength: 2000 }),
  topics: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 50 }),
  secret: Type.Optional(Type.String({ minLength: 16, maxLength: 200 })),
})

/** What is to be done and what is to be told: tasks, receivers, and the outbox between. */
export function effectRoutes(app: FastifyInstance, system: System): void {
  const guarded = { onRequest: async (request: FastifyRequest) => operatorOnly(request) }
  const tags = ['effects']
  app.get('/api/tasks', { ...guarded, schema: { summary: 'Tasks and notices', tags } }, async (request) => ({
    tasks: await listTasks(system.pool, {
      state: queryText(request, 'state') ?? 'open',
      kind: queryText(request, 'kind'),
      limit: queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 }),
    }),
  }))
  app.post('/api/tasks/:id/done', { ...guarded, schema: { summary: 'Close a task', tags } }, (request) =>
    finishTask(system, pathText(request, 'id')),
  )
  app.get('/api/receivers', { ...guarded, schema: { summary: 'Who is told of what', tags } }, async () => ({
    receivers: await readReceivers(system.pool),
  }))
  app.post<{ Body: Static<typeof NewReceiver> }>(
    '/api/receivers',
    { ...guarded, schema: { summary: 'Tell an address of event types', tags, body: NewReceiver } },
    async (request, reply) => reply.code(201).send(await addReceiver(system, request.body)),
  )
  app.delete(
    '/api/receivers/:id',
    { ...guarded, schema: { summary: 'Tell an address no more', tags } },
    async (request, reply) => {
      const id = pathText(request, 'id')
      if (!isUuid(id) || !(await stopReceiver(system.pool, id, system.now())))
        throw new Refusal('receiver-not-found')
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/outbox',
    { ...guarded, schema: { summary: 'What was and is to be sent', tags } },
    async (request) => ({
      sendings: await listOutbox(system.pool, {
        state: queryText(request, 'state'),
        limit: queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 }),
      }),
    }),
  )
  app.post(
    '/api/outbox/:id/replay',
    { ...guarded, schema: { summary: 'Send once more', tags } },
    async (request, reply) => {
      if (!(await replaySending(system.pool, pathText(request, 'id'), system.now())))
        throw new Refusal('sending-not-found')
      await system.pool.query(`select pg_notify('yiwang_log', '')`)
      return reply.code(202).send({ state: 'waiting' })
    },
  )
}

/** The secret is told once, in the answer, and kept sealed. */
async function addReceiver(system: System, wanted: Static<typeof NewReceiver>) {
  if (!isAllowedUrl(wanted.url)) throw new Refusal('receiver-url-refused')
  const id = system.newId()
  const secret = wanted.secret ?? randomBytes(24).toString('base64')
  await insertReceiver(system.pool, {
    id,
    url: wanted.url,
    topics: wanted.topics,
    sealedSecret: system.keys.seal(secret),
    at: system.now(),
  })
  return { id, url: wanted.url, topics: wanted.topics, secret }
}

async function finishTask(system: System, id: string) {
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    const task = await closeTask(tx, id, at)
    if (!task) throw new Refusal('task-not-open')
    const { title, role, subject, loopId } = task
    await tell(tx, {
      id: `${id}.done`,
      source: 'console',
      type: 'task.done',
      subject,
      causeId: id,
      loopId,
      data: { task: title, role },
      at,
    })
    return task
  })
}
