import type { FastifyInstance } from 'fastify'
import type { LoggedEvent } from '#core/event.ts'
import { readLoop } from '../../postgres/events.ts'
import { type OpenLoop, readOpenLoop } from '../../postgres/open-loop.ts'
import { type BroughtRow, readBrought } from '../../postgres/publications.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { pathText } from '../asking.ts'
import { officersLook, requireScope } from '../officer.ts'
import { type Reading, reading } from '../reading.ts'
import { decidedFor, decisionView } from '../views/decision-view.ts'
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
    { ...open, schema: { summary: 'The whole chain of a loop', tags: ['loops'] } },
    async (request) => {
      const loopId = pathText(request, 'id')
      const who = await reading(system, request)
      const look = await officersLook(system, request, who)
      const { events, brought, isOpen } = await chainOf(system, loopId, who)
      const root = events.find((event) => event.causeId === null) ?? events[0]
      if (!root) throw new Refusal('loop-not-found')
      const marks = brought.flatMap((row) => row.marks)
      await requireScope(look, 'loop', { ...root, key: loopId, marks })
      const drawing: Drawing = {
        system,
        who,
        brought: new Map(brought.map((row) => [`${row.part}.${row.seq}`, row])),
      }
      return {
        loopId,
        root: eventView(system.apps, root, who),
        isOpen,
        steps: events.flatMap((event) => stepsOf(event, drawing)),
      }
    },
  )
}

/** To the public as the database opens it; to an officer everything, and whether any of it stands open. */
async function chainOf(system: System, loopId: string, who: Reading): Promise<OpenLoop> {
  if (who.circle === 'public') return await readOpenLoop(system.published, loopId)
  const events = await readLoop(system.pool, loopId)
  const brought = await readBrought(system.pool, events, who)
  return { events, brought, isOpen: brought.length === 0 || brought.some((row) => row.open) }
}

interface Drawing {
  system: System
  who: Reading
  brought: Map<string, BroughtRow>
}

/** The stages an event went through, from what the log and the records say of it. */
function stepsOf(event: LoggedEvent, { system, who, brought }: Drawing): Step[] {
  const view = eventView(system.apps, event, who)
  const at = event.receivedAt
  if (event.type === 'decision.made')
    return [
      {
        stage: 'decide',
        at,
        event: view,
        ...(isTold(event) ? { decision: decisionView(system, decidedFor(event, who)) } : {}),
      },
    ]
  if (event.type.startsWith('effect.')) return [{ stage: 'execute', at, event: view, effect: view.data }]
  if (event.causeId !== null) return [{ stage: 'execute', at, event: view, action: view.data }]
  const row = brought.get(view.ref)
  const analyzed: Step[] = row ? [{ stage: 'analyze', at, event: view, record: recordOf(row) }] : []
  return [
    { stage: 'acquire', at: event.time, event: view },
    { stage: 'transmit', at, event: view },
    ...analyzed,
  ]
}

/** A decision whose record is closed comes to the public without anything in it. */
function isTold({ data }: LoggedEvent): boolean {
  return Object.keys(data).length > 0
}

function recordOf({ type, key, version, title }: BroughtRow) {
  return { type, key, version, title }
}
