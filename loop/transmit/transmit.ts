import { type LoggedEvent, type NewEvent, partitionOf } from '#core/event.ts'

/** Who wants to be told of which events. */
export interface Receiver {
  id: string
  topics: string[]
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

/** The second half: to whom each event goes. A receiver names event types, or `*` for all that is published. */
export function share(events: LoggedEvent[], receivers: Receiver[]): Sending[] {
  return receivers.flatMap((receiver) =>
    events
      .filter(
        (event) =>
          receiver.topics.includes(event.type) ||
          (receiver.topics.includes('*') && event.type === 'record.published'),
      )
      .map((event) => ({
        id: `${event.part}.${event.seq}.${receiver.id}`,
        receiver: receiver.id,
        topic: event.type,
        event,
      })),
  )
}
