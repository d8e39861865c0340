import type { FastifyInstance } from 'fastify'
import type { LoggedEvent } from '#core/event.ts'
import { readLoop } from '../../postgres/events.ts'
import { type BroughtRow, readBrought } from '../../postgres/records.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { asking, pathText } from '../asking.ts'
import { decisionView } from '../views/decision-view.ts'
import { eventView } from '../views/event-view.ts'

interface Step {
  stage: 'acquire' | 'transmit' | 'analyze' | 'decide' | 'execute'
  at: string
  event: ReturnType<typeof eventView>
  record?: { type: string; key: string; version: number; title: string }
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
        steps: await stepsOfAll(system, events),
      }
    },
  )
}

async function stepsOfAll(system: System, events: LoggedEvent[]): Promise<Step[]> {
  const brought = new Map(
    (await readBrought(system.pool, events)).map((row) => [`${row.part}.${row.seq}`, row]),
  )
  return events.flatMap((event) => stepsOf(system, event, brought.get(`${event.part}.${event.seq}`)))
}

/** The stages an event went through, from what the log and the records say of it. */
function stepsOf(system: System, event: LoggedEvent, brought: BroughtRow | undefined): Step[] {
  const view = eventView(system.apps, event, asking(system))
  const at = event.receivedAt
  if (event.type === 'decision.made')
    return [{ stage: 'decide', at, event: view, decision: decisionView(system.apps, event) }]
  if (event.type.startsWith('effect.')) return [{ stage: 'execute', at, event: view, effect: event.data }]
  if (event.causeId !== null && event.source.startsWith('rules/'))
    return [{ stage: 'execute', at, event: view, action: event.data }]
  const analyzed: Step[] = brought ? [{ stage: 'analyze', at, event: view, record: recordOf(brought) }] : []
  return [
    { stage: 'acquire', at: event.time, event: view },
    { stage: 'transmit', at, event: view },
    ...analyzed,
  ]
}

function recordOf({ type, key, version, title }: BroughtRow) {
  return { type, key, version, title }
}
