import { isDeepStrictEqual } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findEvent } from '../../postgres/events.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { pathText } from '../asking.ts'
import { operatorOnly } from '../operator.ts'
import { decisionView, redecide } from '../views/decision-view.ts'
import { declaredApps } from '../views/declared-apps.ts'

/** The declarations as JSON, the rules among them, and decisions made again from what they kept. */
export function ruleRoutes(app: FastifyInstance, system: System): void {
  const tags = ['rules']
  app.get(
    '/api/apps',
    { schema: { summary: 'The platforms as they are declared', tags: ['apps'] } },
    async () => ({ apps: await declaredApps(system) }),
  )
  app.get('/api/rules', { schema: { summary: 'Every rule with its table', tags } }, async () => ({
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
    { schema: { summary: 'One decision with all it rests on', tags } },
    async (request) => decisionView(system.apps, await decisionAt(system, request)),
  )
  app.post(
    '/api/decisions/:ref/reproduce',
    { schema: { summary: 'Decide again from what was kept', tags } },
    async (request) => {
      operatorOnly(request)
      const event = await decisionAt(system, request)
      const again = redecide(system.apps, event)
      const stored = { outcome: event.data.outcome ?? null, matched: event.data.matched ?? [] }
      if (!again) return { same: null, stored, now: null }
      const now = { outcome: again.outcome, matched: JSON.parse(JSON.stringify(again.matched)) as unknown }
      return { same: isDeepStrictEqual(stored, now), stored, now }
    },
  )
}

async function decisionAt(system: System, request: FastifyRequest) {
  const found = /^(\d{1,2})\.(\d{1,15})$/.exec(pathText(request, 'ref'))
  const event = found ? await findEvent(system.pool, Number(found[1]), Number(found[2])) : null
  if (event?.type !== 'decision.made') throw new Refusal('decision-not-found')
  return event
}
