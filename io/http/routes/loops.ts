import type { FastifyInstance } from 'fastify'
import type { LoggedEvent } from '#core/event.ts'
import { keyOf } from '#core/record-key.ts'
import { readLoop } from '../../postgres/events.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { asking, pathText } from '../asking.ts'
import { decisionView } from '../views/decision-view.ts'
import { eventView } from '../views/event-view.ts'

interface Step {
  stage: 'acquire' | 'transmit' | 'analyze' | 'decide' | 'execute'
  at: string
  event: ReturnType<typeof eventView>
  record?: { type: string; key: string }
  decision?: ReturnType<typeof decisionView>
  action?: Record<string, unknown>
  effect?: Record<string, unknown>
}

/** `GET /api/loops/{loopid}`: one chain from what came in to what was done, each step with its reason. */
export function loopRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/loops/:id',
    { schema: { summary: 'The whole chain of a loop', tags: ['loops'] } },
    async (request) => {
      const loopId = pathText(request, 'id')
      const events = await readLoop(system.pool, loopId)
      const root = events.find((event) => event.causeId === null) ?? events[0]
      if (!root) throw new Refusal('loop-not-found')
      const who = asking(system)
      return {
        loopId,
        root: eventView(system.apps, root, who),
        steps: events.flatMap((event) => stepsOf(system, event)),
      }
    },
  )
}

/** The stages an event went through, from what the log says of it. */
function stepsOf(system: System, event: LoggedEvent): Step[] {
  const view = eventView(system.apps, event, asking(system))
  const at = event.receivedAt
  if (event.type === 'decision.made')
    return [{ stage: 'decide', at, event: view, decision: decisionView(system.apps, event) }]
  if (event.type.startsWith('effect.')) return [{ stage: 'execute', at, event: view, effect: event.data }]
  if (event.causeId !== null && event.source.startsWith('rules/'))
    return [{ stage: 'execute', at, event: view, action: event.data }]
  const type = system.apps.types.get(event.type)
  const record = type ? { record: { type: event.type, key: keyOf(type, event) } } : {}
  const analyzed: Step[] = type ? [{ stage: 'analyze', at, event: view, ...record }] : []
  return [
    { stage: 'acquire', at: event.time, event: view },
    { stage: 'transmit', at, event: view },
    ...analyzed,
  ]
}
