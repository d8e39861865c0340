import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { thingAlgorithms, thingKinds } from '#core/thing.ts'
import { findThing, type KeptThing, listThings } from '../../postgres/things.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { changeThing, type ThingChange } from '../../things/change-thing.ts'
import { managesAll, mayManageFor, ownerOf } from '../../things/owned-thing.ts'
import { type Credential, registerThing, rotateThing } from '../../things/register-thing.ts'
import { thingDetail, thingViews } from '../../things/thing-view.ts'
import { duty } from '../access.ts'
import { pathText, queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { look } from '../look.ts'
import { actingLook } from '../own-subject.ts'

const text = (most: number) => Type.String({ minLength: 1, maxLength: most })
const algorithm = Type.Optional(Type.Enum([...thingAlgorithms]))
const limit = Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 }))

/** What is agreed in place of the general quota is for whoever manages things to agree. */
const Quota = Type.Object({
  requestsPerMinute: limit,
  eventsPerMinute: limit,
  requestsPerDay: limit,
  eventsPerDay: limit,
})

const NewThing = Type.Object({
  id: text(63),
  name: Type.Object({ zh: text(200), en: text(200) }),
  kind: Type.Enum([...thingKinds]),
  owner: Type.Optional(text(200)),
  types: Type.Optional(Type.Array(text(200), { maxItems: 50 })),
  algorithm,
  quota: Type.Optional(Quota),
})

const Rotation = Type.Object({
  overlapDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
  algorithm,
})
const Why = Type.Object({ reason: Type.Optional(text(1000)) })

const tags = ['things']
const managing = duty('things.manage', 'own.things')

/** Devices and vehicles that send about themselves: whoever is signed in keeps their own, the data administrator all. */
export function thingRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/things',
    { ...managing, schema: { summary: 'Devices one may manage, with what each has sent', tags } },
    async (request) => await list(system, request),
  )
  app.get(
    '/api/things/:id',
    { ...managing, schema: { summary: 'One device, its secrets by name and its last days', tags } },
    async (request) => {
      const thing = await wanted(system, request)
      await lookAt(system, request, thing.owner)
      return await thingDetail(system, thing)
    },
  )
  app.post<{ Body: Static<typeof NewThing> }>(
    '/api/things',
    { ...managing, schema: { summary: 'Register a device; its secret is told once', tags, body: NewThing } },
    async (request, reply) =>
      reply.code(201).send(await told(system, await register(system, request, request.body))),
  )
  app.post<{ Body: Static<typeof Rotation> }>(
    '/api/things/:id/rotate',
    {
      ...managing,
      schema: {
        summary: 'Give a device a new secret; the old ones end after the overlap',
        tags,
        body: Rotation,
      },
    },
    async (request) => {
      const id = pathText(request, 'id')
      return told(system, await rotateThing(system, request.actor, { id, ...request.body }))
    },
  )
  for (const change of ['suspend', 'resume', 'revoke'] as const) changing(app, system, change)
}

const summaries: Readonly<Record<ThingChange, string>> = {
  suspend: 'Let a device send no more, for now',
  resume: 'Let a suspended device send again',
  revoke: 'Let a device send no more, for ever',
}

function changing(app: FastifyInstance, system: System, change: ThingChange): void {
  app.post<{ Body: Static<typeof Why> }>(
    `/api/things/:id/${change}`,
    { ...managing, schema: { summary: summaries[change], tags, body: Why } },
    async (request) => {
      const asked = { id: pathText(request, 'id'), change, reason: request.body.reason ?? null }
      return thingDetail(system, await changeThing(system, request.actor, asked))
    },
  )
}

async function list(system: System, request: FastifyRequest) {
  const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 50 })
  const after = readCursor(
    request,
    (value): value is string => typeof value === 'string' && value.length < 100,
  )
  const isAll = managesAll(request.actor, system.now())
  const owner = isAll ? (queryText(request, 'owner') ?? null) : ownerOf(request.actor)
  if (!isAll && owner === null) return { things: [], next: null }
  await lookAt(system, request, owner)
  const found = await listThings(system.pool, { owner, after: after ?? '', limit })
  const next = found.length < limit ? null : writeCursor(found.at(-1)!.id)
  return { things: await thingViews(system, found), next }
}

/** Somebody who registers for themselves need not know under which name they are known here. */
async function register(
  system: System,
  request: FastifyRequest,
  { name, owner = ownerOf(request.actor) ?? '', types = [], quota = {}, ...rest }: Static<typeof NewThing>,
): Promise<Credential> {
  const agreed = managesAll(request.actor, system.now()) ? quota : {}
  return await registerThing(system, request.actor, { ...rest, names: name, owner, types, quota: agreed })
}

async function told(system: System, { thing, keyId, algorithm, secret }: Credential) {
  return { thing: await thingDetail(system, thing), credential: { keyId, algorithm, secret } }
}

/** What somebody sees of another's devices is written down, whether they act for them or manage all. */
async function lookAt(system: System, request: FastifyRequest, owner: string | null): Promise<void> {
  const { subject = null, acting = null } = request.actor.kind === 'person' ? request.actor : {}
  if (acting !== null && owner === acting.subject) return await look(system, request, actingLook(acting))
  if (owner !== null && owner === subject) return
  await look(system, request, { act: 'list', subject: owner ?? undefined, detail: 'things' })
}

/** Another's thing does not exist for whoever may not manage it. */
async function wanted(system: System, request: FastifyRequest): Promise<KeptThing> {
  const thing = await findThing(system.pool, pathText(request, 'id'))
  if (!thing || !mayManageFor(system, request.actor, thing.owner)) throw new Refusal('thing-not-found')
  return thing
}
