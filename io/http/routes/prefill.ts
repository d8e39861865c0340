import type { FastifyInstance } from 'fastify'
import { heldOf, type KnownField, knownFields } from '#core/process/reuse.ts'
import { knownOf } from '../../cases/known-of.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { pathText } from '../asking.ts'
import { ownSubject } from '../own-subject.ts'

/** What an applicant need not say or bring, because a department has it: with where it comes from and how old it is. */
export function prefillRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/items/:code/prefill',
    {
      ...duty('cases.apply'),
      schema: { summary: 'What the network already holds of me for a service', tags: ['my'] },
    },
    async (request) => {
      const loaded = system.apps.cases.items.get(pathText(request, 'code'))
      if (!loaded) throw new Refusal('item-not-found')
      const { form } = system.apps.cases.forms.get(`${loaded.app}.${loaded.item.form}`)!
      const subject = await ownSubject(system, request, 'apply')
      const count = loaded.item.materials.length
      if (subject === null) return { fields: {}, materials: {}, counts: { materials: count, held: 0 } }
      const known = await knownOf(system.pool, system, { loaded, subject })
      const held = Object.entries(heldOf(loaded.item.materials, known))
      return {
        fields: Object.fromEntries(Object.entries(knownFields(form, known)).map(fieldView)),
        materials: Object.fromEntries(held.map(([id, { record, trust }]) => [id, { record, trust }])),
        counts: { materials: count, held: held.length },
      }
    },
  )
}

function fieldView([name, { value, from }]: [string, KnownField]) {
  const { type, key, source, knownFrom } = from
  return [name, { value, source, knownFrom, record: { type, key } }] as const
}
