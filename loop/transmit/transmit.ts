import { type LoggedEvent, type NewEvent, partitionOf } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { caseEventTypes, everyCase, isOfCase, mayBeTold } from '#core/process/case-topics.ts'

/** Who wants to be told of which events. */
export interface Receiver {
  id: string
  topics: string[]
  /** For which registered party, if for one: of cases only they are told, each of their own. */
  party?: { id: string; uscc: string } | null
}

/** Something to send: one event to one receiver, named so that sending it twice is known for what it is. */
export interface Sending {
  id: string
  receiver: string
  topic: string
  event: LoggedEvent
}

/**
 * The second stage, first half: gives each event its partition and its number. `heads` holds the last number of each
 * partition concerned, already raised by the database for exactly these events.
 */
export function place(events: NewEvent[], heads: Map<number, number>): LoggedEvent[] {
  const next = new Map<number, number>()
  for (const [part, count] of countByPart(events)) next.set(part, (heads.get(part) ?? 0) - count)
  return events.map((event) => {
    const part = partitionOf(event.subject)
    const seq = (next.get(part) ?? 0) + 1
    next.set(part, seq)
    return { ...event, part, seq }
  })
}

/** How many of the events go to each partition, in the order of partitions (locks are always taken in that order). */
export function countByPart(events: Pick<NewEvent, 'subject'>[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const event of events) {
    const part = partitionOf(event.subject)
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return [...counts.entries()].sort((a, b) => a[0] - b[0])
}

/** The types of events that somebody is to be told of. */
export function topicsAsked(apps: Pick<LoadedApps, 'cases'>, receivers: Receiver[]): string[] {
  const meant = (topic: string) => (topic === everyCase ? caseEventTypes(apps) : [topic])
  return receivers.flatMap(({ topics }) =>
    topics.flatMap((topic) => (topic === '*' ? 'record.published' : meant(topic))),
  )
}

/**
 * The second half: to whom each event goes. A receiver names event types, `*` for all that is published, `case.*` for all that
 * becomes of cases. What is told of a case goes to none but the parties whose case it is.
 */
export function share(
  apps: Pick<LoadedApps, 'cases'>,
  events: LoggedEvent[],
  receivers: Receiver[],
): Sending[] {
  return receivers.flatMap((receiver) =>
    events
      .filter((event) => isAsked(receiver, event) && isFor(apps, receiver, event))
      .map((event) => ({
        id: `${event.part}.${event.seq}.${receiver.id}`,
        receiver: receiver.id,
        topic: event.type,
        event,
      })),
  )
}

function isAsked({ topics }: Receiver, event: LoggedEvent): boolean {
  if (topics.includes(event.type) || (topics.includes(everyCase) && isOfCase(event))) return true
  return topics.includes('*') && event.type === 'record.published'
}

function isFor(apps: Pick<LoadedApps, 'cases'>, { party = null }: Receiver, event: LoggedEvent): boolean {
  return !isOfCase(event) || (party !== null && mayBeTold(apps, event, party))
}
