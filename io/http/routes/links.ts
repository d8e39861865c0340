import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { followLink } from '../../people/follow-link.ts'
import { openLink } from '../../people/links.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { pathText } from '../asking.ts'
import { beginSignedIn } from '../begin-signed-in.ts'
import type { TryLimits } from '../limit-tries.ts'
import { requireOwnPage } from '../own-page.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Given = Type.Object({
  name: Type.Optional(text(200)),
  shownName: Type.Optional(text(100)),
  password: text(1000),
})

const tags = ['session']

/** One-time links: the first holder of a role, and an account's first or next password. */
export function linkRoutes(app: FastifyInstance, system: System, { tries }: TryLimits): void {
  app.get(
    '/api/links/:token',
    { ...open, schema: { summary: 'What a one-time link is for', tags } },
    async (request) => {
      const link = await openLink(system, pathText(request, 'token'))
      return link.kind === 'first' ? link : { kind: link.kind, name: link.name }
    },
  )
  app.post<{ Body: Static<typeof Given> }>(
    '/api/links/:token',
    {
      ...open,
      preHandler: [requireOwnPage, tries],
      schema: { summary: 'Follow a one-time link', tags, body: Given },
    },
    async (request) => {
      const account = await followLink(system, pathText(request, 'token'), request.body)
      return await beginSignedIn(system, request, account)
    },
  )
}
