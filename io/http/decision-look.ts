import type { FastifyRequest } from 'fastify'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { isClosed } from '#core/closing-marks.ts'
import type { LoggedEvent } from '#core/event.ts'
import { writeBook } from '../access/book.ts'
import { type LookedUpon, scopeOf } from '../access/scope.ts'
import type { Asking } from '../postgres/asking.ts'
import { findEvent, readLoop } from '../postgres/events.ts'
import { findRecord } from '../postgres/record-questions.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { pathText, queryText } from './asking.ts'
import { officersLook, requireScope } from './officer.ts'
import { reading } from './reading.ts'
import { decidedFor } from './views/decision-view.ts'

/** A decision as the log keeps it, and what of it whoever asks is shown. */
export interface LookedInto {
  event: LoggedEvent
  shown: LoggedEvent
}

/** Whoever keeps the data looks into decisions to see that they were made as declared. */
const keepers = { purpose: 'review', caseNo: '' } as const

/**
 * The decision of the address, as far as it lies in the asker's scope, like the record it was taken on; with masks on, unless
 * it is asked for in clear, which is counted. Each look is written down.
 */
export async function lookIntoDecision(
  system: System,
  request: FastifyRequest,
  detail?: string,
): Promise<LookedInto> {
  const today = dateInShanghai(system.now())
  const asked = { duty: 'decisions.read', reason: keepers, today } as const
  const { isAll } = await scopeOf(system, request.actor, asked)
  if (isAll && queryText(request, 'as') === undefined) return await asKeeper(system, request, detail)
  const who = await reading(system, request, 'fields')
  const look = await officersLook(system, request, who)
  const event = await decisionAt(system, request)
  const decidedOn = await decidedOnOf(system, event, who)
  await requireScope(look, 'decision', { ...decidedOn, ...aboutOf(event), detail })
  return { event, shown: decidedFor(event, who) }
}

async function asKeeper(system: System, request: FastifyRequest, detail?: string): Promise<LookedInto> {
  const event = await decisionAt(system, request)
  const now = system.now()
  const on = { now, today: dateInShanghai(now), circle: 'fields' } as const
  const { marks = [] } = await decidedOnOf(system, event, on)
  if (isClosed(marks)) throw new Refusal('record-closed')
  const looked = { act: 'decision', purpose: keepers.purpose, ...aboutOf(event), detail } as const
  await writeBook(system.pool, request.actor, { looked, at: system.now() })
  return { event, shown: decidedFor(event, { circle: 'fields' }) }
}

async function decisionAt(system: System, request: FastifyRequest): Promise<LoggedEvent> {
  const found = /^(\d{1,2})\.(\d{1,15})$/.exec(pathText(request, 'ref'))
  const event = found ? await findEvent(system.pool, Number(found[1]), Number(found[2])) : null
  if (event?.type !== 'decision.made') throw new Refusal('decision-not-found')
  return event
}

/** Who sent what was decided on, the record or else whatever began the loop, and the marks on it. */
async function decidedOnOf(
  { pool }: System,
  event: LoggedEvent,
  who: Asking,
): Promise<Pick<LookedUpon, 'source' | 'marks'>> {
  const { part, loopId } = event
  const record = recordOf(event)
  const row = record ? await findRecord(pool, { part, ...record }, who) : null
  if (row) return { source: row.source, marks: row.marks }
  return { source: (await readLoop(pool, loopId, 1))[0]?.source ?? event.source }
}

function aboutOf(event: LoggedEvent): { subject: string; type: string; key: string } {
  const { type, key } = recordOf(event) ?? { type: event.type, key: `${event.part}.${event.seq}` }
  return { subject: event.subject, type, key }
}

function recordOf({ data }: LoggedEvent): { type: string; key: string; version: number } | undefined {
  return (data as { record?: { type: string; key: string; version: number } }).record
}
