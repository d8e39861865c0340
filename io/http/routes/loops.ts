import type { FastifyInstance } from 'fastify'
import type { LoggedEvent } from '#core/event.ts'
import { readLoop } from '../../postgres/events.ts'
import { type BroughtRow, readBrought } from '../../postgres/publications.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { asking, pathText } from '../asking.ts'
import { decisionView } from '../views/decision-view.ts'
import { eventView, type Looking } from '../views/event-view.ts'

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
      const asked = asking(system, request)
      const events = await readLoop(system.pool, loopId)
      const root = events.find((event) => event.causeId === null) ?? events[0]
      if (!root) throw new Refusal('loop-not-found')
      const brought = await readBrought(system.pool, events, asked)
      const who: Looking = { ...asked, isOpen: brought.length === 0 || brought.some((row) => row.open) }
      const drawing: Drawing = {
        system,
        who,
        brought: new Map(brought.map((row) => [`${row.part}.${row.seq}`, row])),
      }
      return {
        loopId,
        root: eventView(system.apps, root, who),
        isOpen: who.isOpen,
        steps: events.flatMap((event) => stepsOf(event, drawing)),
      }
    },
  )
}

interface Drawing {
  system: System
  who: Looking
  brought: Map<string, BroughtRow>
}

/** The stages an event went through, from what the log and the records say of it. */
function stepsOf(event: LoggedEvent, { system, who, brought }: Drawing): Step[] {
  const view = eventView(system.apps, event, who)
  const at = event.receivedAt
  const isShown = who.circle === 'department' || who.isOpen
  if (event.type === 'decision.made')
    return [
      {
        stage: 'decide',
        at,
        event: view,
        ...(isShown ? { decision: decisionView(system.apps, event) } : {}),
      },
    ]
  if (event.type.startsWith('effect.')) return [{ stage: 'execute', at, event: view, effect: view.data }]
  if (event.causeId !== null) return [{ stage: 'execute', at, event: view, action: view.data }]
  const row = isShown ? brought.get(view.ref) : undefined
  const analyzed: Step[] = row ? [{ stage: 'analyze', at, event: view, record: recordOf(row) }] : []
  return [
    { stage: 'acquire', at: event.time, event: view },
    { stage: 'transmit', at, event: view },
    ...analyzed,
  ]
}

function recordOf({ type, key, version, title }: BroughtRow) {
  return { type, key, version, title }
}
