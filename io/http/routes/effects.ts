import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { taskReach } from '../../access/task-reach.ts'
import { addReceiver, removeReceiver, replay } from '../../effects/manage-receivers.ts'
import { closeTaskTelling } from '../../log/close-task.ts'
import { listOutbox, readReceivers } from '../../postgres/outbox.ts'
import { isTaskWithin, listTasks, type TaskReach, type TaskRow } from '../../postgres/tasks.ts'
import { transaction } from '../../postgres/transaction.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { pathText, queryNumber, queryText } from '../asking.ts'
import { look } from '../look.ts'

const NewReceiver = Type.Object({
  url: Type.String({ minLength: 1, maxLength: 2000 }),
  topics: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 50 }),
  party: Type.Optional(Type.String({ minLength: 1, maxLength: 63 })),
  secret: Type.Optional(Type.String({ minLength: 16, maxLength: 200 })),
})

/** What is to be done and what is to be told: tasks, receivers, and the outbox between. */
export function effectRoutes(app: FastifyInstance, system: System): void {
  const tags = ['effects']
  app.get(
    '/api/tasks',
    { ...duty('tasks.read'), schema: { summary: 'Tasks and notices', tags } },
    async (request) => ({ tasks: await list(system, request) }),
  )
  app.post(
    '/api/tasks/:id/done',
    { ...duty('tasks.do'), schema: { summary: 'Close a task', tags } },
    async (request) => await finishTask(system, request, await reach(system, request)),
  )
  app.get(
    '/api/receivers',
    { ...duty('receivers.manage'), schema: { summary: 'Who is told of what', tags } },
    async () => ({
      receivers: await readReceivers(system.pool),
    }),
  )
  app.post<{ Body: Static<typeof NewReceiver> }>(
    '/api/receivers',
    {
      ...duty('receivers.manage'),
      schema: { summary: 'Tell an address of event types', tags, body: NewReceiver },
    },
    async (request, reply) => reply.code(201).send(await addReceiver(system, request.actor, request.body)),
  )
  app.delete(
    '/api/receivers/:id',
    { ...duty('receivers.manage'), schema: { summary: 'Tell an address no more', tags } },
    async (request, reply) => {
      await removeReceiver(system, request.actor, pathText(request, 'id'))
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/outbox',
    { ...duty('outbox.read'), schema: { summary: 'What was and is to be sent', tags } },
    async (request) => ({
      sendings: await listOutbox(system.pool, {
        state: queryText(request, 'state'),
        limit: queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 }),
      }),
    }),
  )
  app.post(
    '/api/outbox/:id/replay',
    { ...duty('outbox.replay'), schema: { summary: 'Send once more', tags } },
    async (request, reply) => {
      await replay(system, request.actor, pathText(request, 'id'))
      return reply.code(202).send({ state: 'waiting' })
    },
  )
}

/** What is to be done is about somebody: that a list of it was read is written down. */
async function list(system: System, request: FastifyRequest): Promise<TaskRow[]> {
  const filter = {
    state: queryText(request, 'state') ?? 'open',
    kind: queryText(request, 'kind'),
    limit: queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 }),
  }
  await look(system, request, { act: 'list', detail: 'tasks' })
  return await listTasks(system.pool, await reach(system, request), filter)
}

async function reach(system: System, { actor }: FastifyRequest): Promise<TaskReach | null> {
  return await taskReach(system, actor, dateInShanghai(system.now()))
}

/** Another department's task is as good as none. */
async function finishTask(system: System, request: FastifyRequest, reach: TaskReach | null) {
  const id = pathText(request, 'id')
  return await transaction(system.pool, async (tx) => {
    if (reach && !(await isTaskWithin(tx, reach, id))) throw new Refusal('task-not-found')
    return await closeTaskTelling(tx, {
      ...{ id, by: 'console', at: system.now() },
      actor: request.actor,
    })
  })
}
