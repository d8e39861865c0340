import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import { deleteDraft, findDraft, listDrafts, saveDraft } from '../../postgres/drafts.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { pathText } from '../asking.ts'
import { FormVersion } from '../form-version.ts'

const Draft = Type.Object({
  form: Type.Record(Type.String({ maxLength: 100 }), Type.Unknown()),
  formVersion: FormVersion,
  /** What the fields are called that were filled in: a form that has them no longer can still say so. */
  labels: Type.Optional(
    Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 200 }), { maxProperties: 500 }),
  ),
  materials: Type.Optional(Type.Record(Type.String({ maxLength: 100 }), Type.Unknown())),
})

const tags = ['my']

/** What was begun and not yet sent: kept while it is typed, for whoever types it and nobody else. */
export function draftRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/drafts',
    { ...duty('cases.apply'), schema: { summary: 'What I have begun to fill in', tags } },
    async (request) => ({ drafts: await listDrafts(system.pool, (request.actor as PersonActor).id) }),
  )
  app.get(
    '/api/my/drafts/:item',
    { ...duty('cases.apply'), schema: { summary: 'What I have filled in for a service', tags } },
    async (request) => {
      const place = { account: (request.actor as PersonActor).id, item: pathText(request, 'item') }
      const draft = await findDraft(system.pool, place)
      if (!draft) throw new Refusal('draft-not-found')
      const { sealed, ...kept } = draft
      const text = await system.keys.unseal(sealed)
      return { ...kept, ...(JSON.parse(text) as Static<typeof Draft>) }
    },
  )
  app.put<{ Body: Static<typeof Draft> }>(
    '/api/my/drafts/:item',
    { ...duty('cases.apply'), schema: { summary: 'Save what I have filled in', tags, body: Draft } },
    async (request) => {
      const item = pathText(request, 'item')
      if (!system.apps.cases.items.has(item)) throw new Refusal('item-not-found')
      const { id: account } = request.actor as PersonActor
      const sealed = await system.keys.seal(JSON.stringify(request.body))
      const savedAt = system.now()
      await saveDraft(system.pool, { account, item, sealed, savedAt })
      return { item, savedAt }
    },
  )
  app.delete(
    '/api/my/drafts/:item',
    { ...duty('cases.apply'), schema: { summary: 'Throw away what I have filled in', tags } },
    async (request, reply) => {
      await deleteDraft(system.pool, {
        account: (request.actor as PersonActor).id,
        item: pathText(request, 'item'),
      })
      return reply.code(204).send()
    },
  )
}
