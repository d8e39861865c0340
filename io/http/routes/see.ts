import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { purposesOn } from '#core/access/purpose.ts'
import { rolesWith } from '#core/access/role.ts'
import { whoCanSee } from '#core/access/who-can-see.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { unmaskField } from '../../access/unmask.ts'
import { verifyField } from '../../access/verify-field.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty, open } from '../access.ts'
import { pathText } from '../asking.ts'
import { reasonOf } from '../reading.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Question = Type.Object({ type: text(200), key: text(1000), field: text(100), value: text(1000) })
const Unmasking = Type.Object({ field: text(100), reason: Type.String({ minLength: 2, maxLength: 200 }) })

/** Who may see what, and the two small ways of seeing: a yes or no, and one field in clear. */
export function seeRoutes(app: FastifyInstance, system: System): void {
  const tags = ['access']
  app.get(
    '/api/purposes',
    { ...open, schema: { summary: 'What non-public data may be read for', tags } },
    async () => ({ purposes: purposesOn(dateInShanghai(system.now())) }),
  )
  app.get(
    '/api/who-can-see/:type',
    { ...open, schema: { summary: 'Who can see each field, and by which rule', tags } },
    async (request) => {
      const type = typeOf(system, pathText(request, 'type'))
      return { type: type.type.type, unmaskedBy: rolesWith('unmask'), fields: whoCanSee(type) }
    },
  )
  app.post<{ Body: Static<typeof Question> }>(
    '/api/verify',
    { ...duty('records.verify'), schema: { summary: 'Is it so: yes or no', tags, body: Question } },
    async (request) => {
      const { type, ...asked } = request.body
      return await verifyField(system, await looker(system, request), {
        ...asked,
        type: typeOf(system, type),
      })
    },
  )
  app.post<{ Body: Static<typeof Unmasking> }>(
    '/api/records/:type/:key/unmask',
    {
      ...duty('unmask'),
      schema: { summary: 'One masked field in clear, for a reason', tags, body: Unmasking },
    },
    async (request) => {
      const place = { type: typeOf(system, pathText(request, 'type')), key: pathText(request, 'key') }
      return await unmaskField(system, await looker(system, request), { ...place, ...request.body })
    },
  )
}

function typeOf({ apps }: System, name: string): LoadedType {
  const type = apps.types.get(name)
  if (!type) throw new Refusal('type-unknown', { type: name.slice(0, 100) })
  return type
}

async function looker(system: System, request: FastifyRequest) {
  const at = system.now()
  const reason = await reasonOf(system, request, at)
  return { actor: request.actor, at, today: dateInShanghai(at), reason }
}
