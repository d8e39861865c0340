import { isDeepStrictEqual } from 'node:util'
import type { FastifyInstance } from 'fastify'
import type { System } from '../../system.ts'
import { duty, open } from '../access.ts'
import { lookIntoDecision } from '../decision-look.ts'
import { decisionView, redecide } from '../views/decision-view.ts'
import { declaredApps } from '../views/declared-apps.ts'

/** The declarations as JSON, the rules among them, and decisions made again from what they kept. */
export function ruleRoutes(app: FastifyInstance, system: System): void {
  const tags = ['rules']
  app.get(
    '/api/apps',
    { ...open, schema: { summary: 'The platforms as they are declared', tags: ['apps'] } },
    async () => ({ apps: await declaredApps(system) }),
  )
  app.get('/api/rules', { ...open, schema: { summary: 'Every rule with its table', tags } }, async () => ({
    rules: system.apps.rules.map(({ app: owner, rule }) => ({
      app: owner,
      rule,
      table:
        system.apps.apps.find((one) => one.id === owner)?.tables.find((table) => table.id === rule.table) ??
        null,
    })),
  }))
  app.get(
    '/api/decisions/:ref',
    {
      ...duty('decisions.read'),
      schema: { summary: 'One decision on the own department’s data, with all it rests on', tags },
    },
    async (request) => decisionView(system, (await lookIntoDecision(system, request)).shown),
  )
  app.post(
    '/api/decisions/:ref/reproduce',
    { ...duty('decisions.read'), schema: { summary: 'Decide again from what was kept', tags } },
    async (request) => {
      const { event } = await lookIntoDecision(system, request, 'decided again')
      const again = redecide(system, event)
      const stored = { outcome: event.data.outcome ?? null, matched: event.data.matched ?? [] }
      if (!again) return { same: null, stored, now: null }
      const now = { outcome: again.outcome, matched: JSON.parse(JSON.stringify(again.matched)) as unknown }
      return { same: isDeepStrictEqual(stored, now), stored, now }
    },
  )
}
