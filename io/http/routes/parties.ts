import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { Actor } from '#core/access/actor.ts'
import { type Party, partyKinds } from '#core/party.ts'
import { changeParty, type PartyChange, withdrawPartyKey } from '../../parties/change-state.ts'
import { partyDetail, partyViews } from '../../parties/party-view.ts'
import { registerParty, rotateKey } from '../../parties/register.ts'
import { findParty, listParties } from '../../postgres/parties.ts'
import { readPublishedOf } from '../../postgres/party-records.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty, open } from '../access.ts'
import { asking, pathText } from '../asking.ts'

const text = (most: number) => Type.String({ minLength: 1, maxLength: most })
const texts = Type.Optional(Type.Array(text(200), { maxItems: 200 }))
const limit = Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 }))

/** Of this century: what lies beyond the years PostgreSQL and JavaScript can both write is a slip. */
const instant = Type.String({ format: 'date-time', pattern: '^20' })

const NewKey = Type.Object({
  publicKey: text(2000),
  id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' })),
  validFrom: Type.Optional(instant),
  validTo: Type.Optional(instant),
})

const NewParty = Type.Object({
  id: text(63),
  name: Type.Object({ zh: text(200), en: text(200) }),
  uscc: text(18),
  kind: Type.Enum([...partyKinds]),
  sources: texts,
  types: texts,
  quota: Type.Optional(
    Type.Object({
      requestsPerMinute: limit,
      eventsPerMinute: limit,
      requestsPerDay: limit,
      eventsPerDay: limit,
    }),
  ),
  key: Type.Optional(NewKey),
})

const Rotation = Type.Intersect([
  NewKey,
  Type.Object({ overlapDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 3650 })) }),
])

const Why = Type.Object({ reason: Type.Optional(text(1000)) })

const tags = ['parties']

/** Who sends: open to everybody to read, to the operator to change. */
export function partyRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/parties',
    { ...open, schema: { summary: 'Who sends, how much and how well', tags } },
    async () => ({
      parties: await partyViews(system, await listParties(system.published)),
    }),
  )
  app.get(
    '/api/parties/:id',
    { ...open, schema: { summary: 'One party, its keys and its last days', tags } },
    async (request) => partyDetail(system, await wanted(system, request)),
  )
  app.get(
    '/api/parties/:id/records',
    { ...open, schema: { summary: 'The latest publications of what a party sent', tags } },
    async (request) => latest(system, await wanted(system, request)),
  )
  keeping(app, system)
  for (const change of ['suspend', 'resume', 'revoke'] as const) changing(app, system, change)
}

const managing = duty('parties.manage')

function keeping(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof NewParty> }>(
    '/api/parties',
    { ...managing, schema: { summary: 'Register a party', tags, body: NewParty } },
    async (request, reply) =>
      reply.code(201).send(await partyDetail(system, await register(system, request.actor, request.body))),
  )
  app.post<{ Body: Static<typeof Rotation> }>(
    '/api/parties/:id/keys',
    {
      ...managing,
      schema: {
        summary: 'Give a party a new key; the old ones stay good for the overlap',
        tags,
        body: Rotation,
      },
    },
    async (request, reply) => {
      const party = await rotateKey(system, pathText(request, 'id'), { ...request.body, by: request.actor })
      return reply.code(201).send(await partyDetail(system, party))
    },
  )
  app.delete(
    '/api/parties/:id/keys/:keyId',
    { ...managing, schema: { summary: 'Take a key out of force at once', tags } },
    async (request) =>
      partyDetail(
        system,
        await withdrawPartyKey(system, pathText(request, 'id'), {
          key: pathText(request, 'keyId'),
          by: request.actor,
        }),
      ),
  )
}

const summaries: Readonly<Record<PartyChange, string>> = {
  suspend: 'Let a party send no more, for now',
  resume: 'Let a suspended or paused party send again',
  revoke: 'Let a party send no more, for ever',
}

function changing(app: FastifyInstance, system: System, change: PartyChange): void {
  app.post<{ Body: Static<typeof Why> }>(
    `/api/parties/:id/${change}`,
    { ...managing, schema: { summary: summaries[change], tags, body: Why } },
    async (request) => {
      const reason = request.body.reason ?? null
      const changed = { change, reason, by: request.actor }
      return partyDetail(system, await changeParty(system, pathText(request, 'id'), changed))
    },
  )
}

async function register(system: System, by: Actor, body: Static<typeof NewParty>): Promise<Party> {
  const { id, name, uscc, kind, sources = [], types = [], quota = {}, key } = body
  const party = { id, names: name, uscc, kind, sources, types, quota, by }
  return await registerParty(system, party, key ?? null)
}

const MOST_LATEST = 10
const DEPTH = 2000

/** `depth` tells how many publications of each type were looked through. */
async function latest(system: System, party: Party) {
  const sources = [party.id, ...party.sources]
  const question = { sources, types: [...system.apps.types.keys()], most: MOST_LATEST, depth: DEPTH }
  return { records: await readPublishedOf(system.published, question, asking(system)), depth: DEPTH }
}

async function wanted(system: System, request: FastifyRequest): Promise<Party> {
  const party = await findParty(system.published, pathText(request, 'id'))
  if (!party) throw new Refusal('party-not-found')
  return party
}
